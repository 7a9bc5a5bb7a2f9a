import { expect, test } from 'vitest';
import type { Original, OriginalMention } from '../../src/domain/Original.ts';
import { useJourney, type VisitOptions } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

/** Written for this test: what the build makes of a text that an operator put beside the digest. */
const ORIGINAL: Original = {
  sentences: ['甲😀银湖湾滨海新区<b>乙</b>深圳。', '丙在深圳。'],
  mentions: [
    found({ sentence: 0, from: 2, to: 9 }, 'yinhuwan'),
    found({ sentence: 0, from: 17, to: 19 }, 'shenzhen'),
    found({ sentence: 1, from: 2, to: 4 }, 'shenzhen'),
  ],
};

function found(where: Pick<OriginalMention, 'sentence' | 'from' | 'to'>, place: string): OriginalMention {
  const selector = [
    { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: where.from, end: where.to },
  ] as const;
  return { passage: '2024/1/2', asPrinted: '', place, selector, ...where };
}

const withOriginal = (address: string): VisitOptions => ({
  address,
  withoutMap: true,
  before: (page) => page.route(/original-.*\.json/, (route) => route.fulfill({ json: ORIGINAL })),
});

test('under its digest a passage shows its own sentences as text, each name a link', async () => {
  const { page } = await open(withOriginal('?view=report&psg=2024/1/2&ui=text'));
  const original = page.locator('.digest.is-open .original');
  await original.waitFor();
  expect(await page.locator('.original').count()).toBe(1);
  expect(await original.locator('p').allTextContents()).toEqual(['原文', ...ORIGINAL.sentences]);
  expect(await original.locator('b').count()).toBe(0);
  expect(await original.locator('[lang="zh-Hans"]').count()).toBe(1);
  expect(await seriousIn(page), 'report: the original text').toEqual([]);
  await original.getByRole('link', { name: '深圳' }).first().click();
  await expect.poll(() => page.locator('#place-heading').textContent()).toBe('深圳市');
});

test('a place shows those sentences alone that name it, and marks the name', async () => {
  const { page } = await open(withOriginal('?sel=yinhuwan&ui=text&lang=en'));
  const original = page.locator('.place-panel .original');
  await original.waitFor();
  expect(await original.locator('p').allTextContents()).toEqual(['The report’s own wording', ORIGINAL.sentences[0]]);
  expect(await original.locator('mark').allTextContents()).toEqual(['银湖湾滨海新区']);
});

test('without an original nothing of it stands on the page', async () => {
  const { page } = await open({ address: '?view=report&sel=yinhuwan&ui=text', withoutMap: true });
  await page.locator('.place-panel .passage').first().waitFor();
  await page.locator('.digest').first().waitFor();
  expect(await page.locator('.original').count()).toBe(0);
});
