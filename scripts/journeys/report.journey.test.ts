import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';

const { open: openVisit } = useJourney();
let visit: Visit;

/** These journeys are about the panels: they do not wait for the map, and most never look at it. */
async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit({ waitForMap: false, ...options });
  await visit.page.locator('.masthead').waitFor();
  return visit;
}

const WITHOUT_ROOM = { width: 1280, height: 800 };

const inDocument = (name: string) => visit.page.locator('.document').getByRole('link', { name, exact: true }).first();
const heading = () => visit.page.locator('#place-heading').textContent();

test('the report reads as a document in its own numbering, from the first chapter to the list', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: '报告', exact: true }).click();
  await expect.poll(() => visit.query()).toBe('?view=report');
  await expect.poll(() => page.locator('.chapter-heading').count()).toBe(11);
  const numbers = await page.locator('.digest > .passage-link').allTextContents();
  expect(numbers.length).toBeGreaterThan(90);
  expect(numbers[0]).toBe('1.1');
  expect(numbers.at(-1)).toMatch(/^清单 \d+$/);
  await expect.poll(() => page.locator('.printed-in-part').count()).toBe(1);
});

test('a name in the report selects its place, which walks on through the passages that name it', async () => {
  const { page } = await open({ address: '?view=report' });
  await inDocument('银湖湾滨海新区').click();
  await expect.poll(heading).toBe('银湖湾滨海新区');
  await expect.poll(() => visit.query()).toBe('?sel=yinhuwan&view=report');
  const marks = page.locator('.digest mark');
  await expect.poll(() => marks.count()).toBeGreaterThan(2);
  const next = page.getByRole('button', { name: '提到它的下一段' });
  await next.click();
  await expect.poll(() => visit.query()).toContain('psg=2024/1/2');
  await next.click();
  await expect.poll(() => page.locator('.digest.is-open').getAttribute('id')).not.toBe('passage-2024-1-2');
  await expect.poll(() => page.locator('.digest.is-open mark').count()).toBe(1);
  await expect.poll(() => page.locator('.digest.is-open').evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  await page.getByRole('button', { name: '提到它的上一段' }).click();
  await expect.poll(() => visit.query()).toContain('psg=2024/1/2');
});

test('a passage has an address', async () => {
  const { page } = await open({ address: '?view=report&psg=2024/9/3' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('passage-2024-9-3');
  await expect.poll(() => page.locator('.digest.is-open').textContent()).toContain('梅江农业生态园');
  await page.locator('#passage-2024-9-2 > .passage-link').click();
  await expect.poll(() => visit.query()).toBe('?view=report&psg=2024/9/2');
  await page.goBack();
  await expect.poll(() => page.locator('.digest.is-open').getAttribute('id')).toBe('passage-2024-9-3');
});

test('an address with an unknown passage says so', async () => {
  const { page } = await open({ address: '?view=report&psg=2024/99/1' });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('2024/99/1');
});

test('promises are listed by chapter, filtered by outcome, and unknown is not called failed', async () => {
  const { page } = await open({ address: '?view=promises' });
  const items = page.locator('.promise');
  const count = () => page.locator('.filter-summary [role=status]').textContent();
  await expect.poll(() => items.count()).toBeGreaterThan(116);
  const all = await items.count();
  await expect.poll(count).toBe(`${all} 项承诺`);
  await expect.poll(() => page.locator('.document header').textContent()).toContain('不是没有做到');

  await page.getByRole('button', { name: /^完成/ }).click();
  await expect.poll(() => items.count()).toBe(2);
  await expect.poll(() => visit.query()).toBe('?outcome=done&view=promises');
  await expect.poll(() => items.first().textContent()).toContain('2024-08-28');

  await page.getByRole('button', { name: /^未查到，有后来的数字/ }).click();
  await expect.poll(() => items.count()).toBe(8);
  await expect.poll(() => page.locator('.beside').first().textContent()).toContain('不作判定');

  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => items.count()).toBe(all);
  await page.getByRole('button', { name: /^延迟/ }).click();
  await expect.poll(() => page.locator('.document .not-found').textContent()).toContain('没有查到这一类结果');
});

test('a promise leads to its passage and to its place', async () => {
  const { page } = await open({ address: '?view=promises&outcome=done' });
  await page.locator('#promise-airport-terminal-opening .passage-link').click();
  await expect.poll(() => visit.query()).toContain('psg=2024/1/6');
  await page.goBack();
  await page.locator('#promise-airport-terminal-opening .place-link').first().click();
  await expect.poll(heading).toBe('深圳机场江门候机楼');
});

test('the panel of a place shows its promises with their outcome', async () => {
  const { page } = await open({ address: '?sel=airport-terminal' });
  const promise = page.locator('.place-panel .promise');
  await expect.poll(() => promise.locator('.outcome-done').count()).toBe(1);
  await expect.poll(() => promise.locator('.source').textContent()).toContain('深圳');
  await promise.locator('.passage-link').click();
  await expect.poll(() => page.locator('.digest.is-open .outcome-done').count()).toBe(1);
});

test('every name of the report is accounted for, each entry selects its place or opens its passage', async () => {
  const { page } = await open({ address: '?view=coverage' });
  const entries = page.locator('.ledger-name');
  await expect.poll(() => entries.count()).toBeGreaterThan(100);
  await expect.poll(() => page.locator('.open-questions').textContent()).toContain('浐湾');
  await entries.filter({ hasText: '深圳 ×' }).first().click();
  await expect.poll(heading).toBe('深圳市');

  const filters = page.locator('.resolution-filter');
  const shownAs = (resolution: string) => page.locator(`.ledger .resolution-${resolution}`);
  const none = await shownAs('not-a-place').count();
  await filters.getByRole('button', { name: /^不是地点/ }).click();
  await expect.poll(() => entries.count()).toBe(none);
  await expect.poll(() => page.locator('.ledger-why').count()).toBeGreaterThan(none - 1);
  await entries.filter({ hasText: '小凤香' }).click();
  await expect.poll(() => visit.query()).toMatch(/view=report&psg=2024\/2\/\d/);
  await expect.poll(() => page.locator('.digest.is-open').textContent()).toContain('小冈香');
});

test('a remark on a mistake becomes a file with the place, the passage and the words', async () => {
  const { page } = await open({ address: '?sel=fengshanhu' });
  await page.locator('.passage').first().waitFor();
  await page.getByRole('button', { name: '指出错误' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存为文件' }).click();
  await expect.poll(() => dialog.getByRole('status').textContent()).toContain('请先写下说明');
  await dialog.getByRole('textbox').fill('<img src=x onerror=alert(1)> 位置偏北');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '保存为文件' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^mistake-fengshanhu-\d{12}\.json$/);
  const remark = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>;
  expect(remark).toMatchObject({
    report: '2024',
    place: { id: 'fengshanhu', name: '凤山湖园区' },
    passage: { id: '2024/3/2' },
    words: '<img src=x onerror=alert(1)> 位置偏北',
  });
  await expect.poll(() => dialog.getByRole('status').textContent()).toContain(file.suggestedFilename());
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await expect.poll(heading).toBe('凤山湖园区');
});

test('a kiosk offers no file to save', async () => {
  const { page } = await open({ address: '?sel=fengshanhu&ui=kiosk' });
  await page.locator('.passage').first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: '指出错误' }).count()).toBe(0);
});

test('where there is no room for both, the report and the place take turns', async () => {
  const { page } = await open({ address: '?view=report', viewport: WITHOUT_ROOM });
  await inDocument('银湖湾滨海新区').click();
  await expect.poll(() => page.locator('.side-place').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.side-explore').isVisible()).toBe(false);
  await page.locator('.place-panel .passage .passage-link').first().click();
  await expect.poll(() => page.locator('.side-explore').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.side-place').isVisible()).toBe(false);
  await page.locator('.walk-name').click();
  await expect.poll(() => page.locator('.side-place').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.side-explore').isVisible()).toBe(true);
});

test('the account of names that cannot be read is named, and a second try shows it', async () => {
  let refusals = 1;
  const { page } = await open({
    address: '?view=coverage',
    expectedProblems: /500/,
    before: (each) =>
      each.route(/mentions-.*\.json/, (route) => (refusals-- > 0 ? route.fulfill({ status: 500 }) : route.continue())),
  });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('没能读到 mentions.json');
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('.ledger').first().waitFor();
});

test('the map and the report are each there when the other is not wanted', async () => {
  await open({ waitForMap: true });
  expect(visit.requests.filter((url) => /(passages|targets|mentions|Documents)-/.test(url))).toEqual([]);
});
