/** Every screen of every device, read by axe. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useJourney } from './Journey.ts';
import { COLOUR_RULES, seriousIn } from './seriousIn.ts';

const { open } = useJourney();
/** Axe reads each element of each screen. */
const LONG_MS = 300_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const DIALOG = (page: Page) => page.getByRole('dialog').waitFor();
const DOCUMENT = (page: Page) => page.locator('.document section').first().waitFor();

/** By its address and what a visitor does there. */
interface Screen {
  readonly address: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
  /** A document of thousands of elements, read by axe in seconds; what it is made of stands on other screens too. */
  readonly isLong?: true;
}

const SCREENS: readonly Screen[] = [
  { address: '' },
  { address: '?sel=yinhuwan' },
  { address: '?sel=fengshanhu&from=yinhuwan', reach: (page) => page.locator('.place-panel .passage').first().waitFor() },
  { address: '?theme=park-renewal&zone=south&lang=en' },
  { address: '?q=nothing+at+all', reach: (page) => page.locator('.filter-summary button.text-button').first().waitFor() },
  { address: '?theme=nonsense&lang=zh-Hant', reach: (page) => page.getByRole('alert').waitFor() },
  { address: '?view=credits&lang=en', reach: DIALOG },
  { address: '?view=report&sel=yinhuwan&psg=2024/1/2', reach: (page) => page.locator('.digest.is-open').waitFor(), isLong: true },
  { address: '?view=promises&lang=en', reach: DOCUMENT, isLong: true },
  { address: '?view=coverage', reach: DOCUMENT, isLong: true },
  { address: '?ui=text&theme=shenjiang', reach: (page) => page.locator('.place').first().waitFor() },
  {
    address: '?theme=livelihood',
    reach: async (page) => {
      await page.locator('.facet').last().click();
      await page.locator('.option').first().waitFor();
    },
    leave: (page) => page.locator('.facet').last().click(),
  },
  {
    address: '?lang=zh-Hans',
    reach: async (page) => {
      await page.getByRole('combobox').fill('gang');
      await page.getByRole('option').first().waitFor();
    },
    leave: (page) => page.getByRole('combobox').fill(''),
  },
  {
    address: '?lang=en',
    reach: async (page) => {
      await page.locator('#open-help').click();
      await DIALOG(page);
    },
  },
];

const SHORT_SCREENS = SCREENS.filter(({ isLong }) => isLong !== true);

test.each([
  ['a desktop, light', { colorScheme: 'light' }, SCREENS, undefined],
  ['a desktop, dark', { colorScheme: 'dark' }, SCREENS, COLOUR_RULES],
  ['a desktop with high contrast', { contrast: 'more' }, SHORT_SCREENS, COLOUR_RULES],
  ['a tablet', { viewport: { width: 820, height: 1180 }, hasTouch: true }, SHORT_SCREENS, undefined],
  ['a phone', PHONE, SCREENS, undefined],
  ['a phone, dark', { ...PHONE, colorScheme: 'dark' }, SHORT_SCREENS, COLOUR_RULES],
  ['an upright kiosk', { viewport: { width: 1080, height: 1920 } }, SHORT_SCREENS, undefined],
] as const)('on %s axe finds nothing serious on any screen', { timeout: LONG_MS }, async (_name, options, screens, rules) => {
  const visit = await open(options);
  const { page } = visit;
  const found: string[] = [];
  for (const { address, reach, leave } of screens) {
    await visit.go(address);
    await reach?.(page);
    const violations = await seriousIn(page, rules);
    found.push(...violations.map((violation) => `${address} ${violation}`));
    await leave?.(page);
  }
  expect(found).toEqual([]);
});
