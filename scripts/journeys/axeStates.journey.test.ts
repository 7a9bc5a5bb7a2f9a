/** Every state of every panel, read by axe; the list says where each of them is read, and leaves no panel out. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { READ_ELSEWHERE, READ_STATES } from './axeStates.ts';
import { BROKEN_ON_PURPOSE, canBreak } from './breakPanel.ts';
import { useJourney } from './Journey.ts';
import { COLOUR_RULES, seriousIn } from './seriousIn.ts';

const { open } = useJourney();
const LONG_MS = 600_000;
const SHOWN_WITHIN_MS = 15_000;

/** Under which names a journey reads what it shows. */
const readAs = (text: string): string[] => [...text.matchAll(/(?:seriousIn\(\w+\), |look\()'([^']+)'\)/g)].map(([, name = '']) => name);

test('every panel of the page stands in the list, and each journey that the list names asks axe', async () => {
  const folders = (await readdir(fileURLToPath(new URL('../../src/ui', import.meta.url)), { withFileTypes: true })).filter((each) => each.isDirectory()).map(({ name }) => name);
  const listed = new Set([...READ_STATES.map(({ panel }) => panel), ...READ_ELSEWHERE.map(({ name }) => name.slice(0, name.indexOf(':')))]);
  expect(folders.filter((name) => !listed.has(name))).toEqual([]);
  expect([...listed].filter((name) => !folders.includes(name))).toEqual([]);
  for (const { name, where } of READ_ELSEWHERE) {
    const text = await readFile(new URL(`${where}.journey.test.ts`, import.meta.url), 'utf8');
    expect(readAs(text), where).toContain(name);
  }
  const journeys = (await readdir(new URL('.', import.meta.url))).filter((name) => name.endsWith('.journey.test.ts'));
  const named = (await Promise.all(journeys.map(async (name) => readAs(await readFile(new URL(name, import.meta.url), 'utf8'))))).flat();
  expect(named.toSorted()).toEqual(READ_ELSEWHERE.map(({ name }) => name).toSorted());
});

test('axe finds nothing serious in any of these states, light or dark', { timeout: LONG_MS }, async () => {
  const visit = await open({ withoutMap: true, before: canBreak, expectedProblems: new RegExp(BROKEN_ON_PURPOSE) });
  const { page } = visit;
  const found: string[] = [];
  for (const { panel, state, address, reach, leave, within } of READ_STATES) {
    const name = `${panel}, ${state}`;
    try {
      await visit.go(address);
      await reach?.(page);
      await page.locator(within).first().waitFor({ timeout: SHOWN_WITHIN_MS });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await seriousIn(page, colorScheme === 'light' ? undefined : COLOUR_RULES, within);
        found.push(...violations.map((violation) => `${name}, ${colorScheme}: ${violation}`));
      }
      await leave?.(page);
    } catch (error) {
      // What cannot be reached is found too, and the others are still read.
      found.push(`${name}: ${String(error).slice(0, 200)}`);
      await page.keyboard.press('Escape');
    }
  }
  expect(found).toEqual([]);
});

/** What these show is fetched when they are first opened. */
const FETCHED_LATER = ['?view=report', '?view=promises', '?view=coverage', '?view=story', '?view=shortlist', '?sel=fengshanhu'] as const;

test.each([
  ['on its way', undefined, '.quiet, [role=status]'],
  ['not there, with another try', 500, '[role=alert]'],
] as const)('axe finds nothing serious where what a panel shows is %s', { timeout: LONG_MS }, async (_state, status, told) => {
  const visit = await open({
    withoutMap: true,
    expectedProblems: /500/,
    before: (page) => page.route(/\/(?:passages|targets|mentions|story|criteria|roads|access)-[^/]*\.json/, (route) => (status === undefined ? undefined : route.fulfill({ status }))),
  });
  const { page } = visit;
  const found: string[] = [];
  for (const address of FETCHED_LATER) {
    await visit.go(address);
    await page.locator('.side').locator(told).first().waitFor({ state: 'attached', timeout: SHOWN_WITHIN_MS });
    const violations = await seriousIn(page, undefined, '.app');
    found.push(...violations.map((violation) => `${address}: ${violation}`));
  }
  expect(found).toEqual([]);
});
