/** What the report promises and says of a candidate, in words, with what came of it. */
import type { Language } from '../../domain/LocalText.ts';
import { outcomeClassOf } from '../../domain/outcomeClass.ts';
import type { Passage, Target } from '../../domain/Report.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { PROMISES_MESSAGES } from '../../i18n/promises/index.ts';
import { VERDICT_MESSAGES } from '../../i18n/verdict/index.ts';
import { passageNumber } from '../parts/passageNumber.ts';
import { termWords } from '../promises/termWords.ts';
import { factText } from './factWords.ts';
import type { SheetRow, SheetText } from './SheetSection.ts';

export function targetRow(target: Target, language: Language, messages: Messages): SheetRow {
  const { label, figures, passage, outcome } = target;
  const own = DOSSIER_MESSAGES[language];
  const promised = PROMISES_MESSAGES[language];
  const counted = figures.map(({ comparator, value, upTo, unit, label: of }) =>
    [messages.comparator[comparator], factText({ value, unit }, language, messages).text, ...(upTo === undefined ? [] : [`– ${factText({ value: upTo, unit }, language, messages).text}`]), of?.[language] ?? ''].filter((part) => part !== '').join(' '),
  );
  const term = termWords(target, language, messages);
  const found: SheetText =
    outcome.on !== undefined && outcome.grade !== undefined && outcome.source !== undefined
      ? { text: outcome.note?.[language] ?? VERDICT_MESSAGES[language].verdictHint[outcome.verdict], source: { asOf: outcome.on, grade: outcome.grade, source: outcome.source } }
      : { text: [outcome.note?.[language], promised.searchedOn(formatDate(outcome.reviewedOn, language))].filter((part) => part !== undefined).join(' · ') };
  return {
    term: label[language],
    passage,
    outcome: { class: outcomeClassOf(outcome), word: messages.verdict[outcome.verdict] },
    isUnknown: outcome.verdict === 'not-found',
    texts: [
      { text: [...counted, ...(term === undefined ? [] : [term]), messages.inReport(passageNumber(passage, messages))].join(' · ') },
      found,
      ...outcome.beside.map(({ text, kind, note, ...source }) => ({ text: `${promised.besideKind[kind]}${language === 'en' ? ': ' : '：'}${text[language]}`, ...(note === undefined ? {} : { note: note[language] }), source })),
    ].map((each) => (each.text === '' ? { ...each, text: own.notFound } : each)),
  };
}

export function passageRow({ id, text }: Passage, language: Language, messages: Messages): SheetRow {
  return { term: messages.inReport(passageNumber(id, messages)), passage: id, texts: [{ text: text[language].map((segment) => segment.text).join('') }] };
}
