import { expect, test } from 'vitest';
import type { Language } from '../domain/LocalText.ts';
import { toTraditional } from '../../scripts/seeds/localise.ts';
import { messages as en } from './en.ts';
import { messages as hans } from './zh-Hans.ts';
import { ACCURACY_MESSAGES } from './accuracy/index.ts';
import { BAND_MESSAGES } from './band/index.ts';
import { BASE_MAP_MESSAGES } from './bases/index.ts';
import { BENCH_MESSAGES } from './bench/index.ts';
import { CREDITS_MESSAGES } from './credits/index.ts';
import { DOSSIER_MESSAGES } from './dossier/index.ts';
import { FACT_NAMES } from './facts/index.ts';
import { HELP_MESSAGES } from './help/index.ts';
import { KIOSK_MESSAGES } from './kiosk/index.ts';
import { MISTAKE_MESSAGES } from './mistake/index.ts';
import { LEDGER_MESSAGES } from './ledger/index.ts';
import { NEAR_MESSAGES } from './near/index.ts';
import { OFFLINE_MESSAGES } from './offline/index.ts';
import { OPERATOR_MESSAGES } from './operator/index.ts';
import { OWN_DATA_MESSAGES } from './ownData/index.ts';
import { OWN_FAULT_MESSAGES } from './ownFaults/index.ts';
import { PLACE_MESSAGES } from './place/index.ts';
import { PROMISES_MESSAGES } from './promises/index.ts';
import { READING_MESSAGES } from './reading/index.ts';
import { SHORTLIST_MESSAGES } from './shortlist/index.ts';
import { SHORTLIST_FILE_MESSAGES } from './shortlistFile/index.ts';
import { SETTINGS_MESSAGES } from './settings/index.ts';
import { STORY_MESSAGES } from './story/index.ts';
import { TAKEAWAY_MESSAGES } from './takeaway/index.ts';
import { VERDICT_MESSAGES } from './verdict/index.ts';
import { messages as hant } from './zh-Hant.ts';

/** Every text of a language, with sample values where a text takes any. */
function texts(messages: object): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') found.set(path, String((value as (...args: string[]) => unknown)('A', 'B', 'C')));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) visit(child, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(messages, '');
  return found;
}

/** Nothing to say: an exact figure needs no word before it, an approved map no remark. */
const MAY_BE_EMPTY = ['comparator.exactly', 'notice.approved'];

/** With the texts that are fetched later. */
const later = (language: Language) => ({
  accuracy: ACCURACY_MESSAGES[language],
  takeaway: TAKEAWAY_MESSAGES[language],
  bases: BASE_MAP_MESSAGES[language],
  bench: BENCH_MESSAGES[language],
  band: BAND_MESSAGES[language],
  credits: CREDITS_MESSAGES[language],
  dossier: DOSSIER_MESSAGES[language],
  facts: FACT_NAMES[language],
  settings: SETTINGS_MESSAGES[language],
  verdictWords: VERDICT_MESSAGES[language],
  kiosk: KIOSK_MESSAGES[language],
  help: HELP_MESSAGES[language],
  mistake: MISTAKE_MESSAGES[language],
  near: NEAR_MESSAGES[language],
  ledger: LEDGER_MESSAGES[language],
  place: PLACE_MESSAGES[language],
  promisesView: PROMISES_MESSAGES[language],
  shortlistFile: SHORTLIST_FILE_MESSAGES[language],
  reading: READING_MESSAGES[language],
  offline: OFFLINE_MESSAGES[language],
  operator: OPERATOR_MESSAGES[language],
  ownData: OWN_DATA_MESSAGES[language],
  ownFaults: OWN_FAULT_MESSAGES[language],
  story: STORY_MESSAGES[language],
  shortlist: SHORTLIST_MESSAGES[language],
});
const whole = { hans: { ...hans, ...later('zh-Hans') }, hant: { ...hant, ...later('zh-Hant') }, en: { ...en, ...later('en') } };

test.each([
  ['zh-Hans', whole.hans],
  ['zh-Hant', whole.hant],
  ['en', whole.en],
] as const)('%s has a text for every key', (_language, messages) => {
  const empty = [...texts(messages)].filter(([, text]) => text === '').map(([key]) => key);
  expect(empty.filter((key) => !MAY_BE_EMPTY.includes(key))).toEqual([]);
  expect([...texts(messages).keys()]).toEqual([...texts(whole.hans).keys()]);
});

test('English holds no Chinese', () => {
  for (const [key, text] of texts(whole.en)) expect(text, key).not.toMatch(/\p{Script=Han}/u);
});

test('traditional Chinese holds no simplified character', () => {
  for (const [key, text] of texts(whole.hant)) expect(toTraditional(text), key).toBe(text);
});
