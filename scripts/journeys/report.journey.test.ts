import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';

const { open: openVisit } = useJourney();
let visit: Visit;

/** These journeys are about the panels. */
async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit({ withoutMap: true, ...options });
  await visit.page.locator('.masthead').waitFor();
  return visit;
}

const WITHOUT_ROOM = { width: 1280, height: 800 };

const inDocument = (name: string) => visit.page.locator('.document').getByRole('link', { name, exact: true }).first();
const heading = () => visit.page.locator('#place-heading').textContent();
/** True where the passage that the address names lies on the screen. */
const openIsInSight = () =>
  visit.page.locator('.digest.is-open').evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
/** The number beside a filter. */
const countOf = async (name: RegExp) => Number(await visit.page.getByRole('button', { name }).locator('.count').textContent());

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
  await expect.poll(openIsInSight).toBe(true);
  // What scrolls is the panel, never the page.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
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
  await expect.poll(openIsInSight).toBe(true);
});

test('the only passage of a place is shown again as often as it is asked for', async () => {
  const { page } = await open({ address: '?view=report&sel=fengshanhu&psg=2024/3/2' });
  await expect.poll(openIsInSight).toBe(true);
  await page.locator('.chapter-nav button').first().click();
  await expect.poll(openIsInSight).toBe(false);
  await page.getByRole('button', { name: '提到它的下一段' }).click();
  await expect.poll(openIsInSight).toBe(true);
});

test('a place that is closed leaves the reader where he was', async () => {
  const { page } = await open({ address: '?view=report&psg=2024/9/3' });
  await expect.poll(openIsInSight).toBe(true);
  await page.locator('.digest.is-open .place-link').first().click();
  await expect.poll(heading).toBe('梅江农业生态园');
  // As while a name that was pressed is a link no more and its place is still on its way.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.side-place').count()).toBe(0);
  await expect.poll(openIsInSight).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.digest')?.id)).toBe('passage-2024-9-3');
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

  const done = await countOf(/^完成/);
  const figures = await countOf(/^未查到，有后来的数字/);
  expect(Math.min(done, figures)).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^完成/ }).click();
  await expect.poll(() => items.count()).toBe(done);
  await expect.poll(() => visit.query()).toBe('?outcome=done&view=promises');
  await expect.poll(() => items.first().textContent()).toContain('2024年8月28日');

  await page.getByRole('button', { name: /^未查到，有后来的数字/ }).click();
  await expect.poll(() => items.count()).toBe(done + figures);
  await expect.poll(() => page.locator('.beside').first().textContent()).toContain('不作判定');

  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => items.count()).toBe(all);
  await page.getByRole('button', { name: /^延迟/ }).click();
  await expect.poll(async () => (await items.count()) + (await page.locator('.document > .not-found').count())).toBe(Math.max(1, await countOf(/^延迟/)));
});

test('a promise leads to its passage and to its place', async () => {
  const { page } = await open({ address: '?view=promises&outcome=done' });
  await page.locator('.document [data-target=airport-terminal-opening] .passage-link').click();
  await expect.poll(() => visit.query()).toContain('psg=2024/1/6');
  await page.goBack();
  await page.locator('.document [data-target=airport-terminal-opening] .place-link').first().click();
  await expect.poll(heading).toBe('深圳机场江门候机楼');
});

test('going back from a passage shows the promise that led to it', async () => {
  const { page } = await open({ address: '?view=promises' });
  const far = page.locator('.document .promise').nth(90);
  await far.scrollIntoViewIfNeeded();
  // A hand needs more than a frame from scrolling to pressing.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await far.locator('.passage-link').click();
  await expect.poll(openIsInSight).toBe(true);
  await page.goBack();
  await expect.poll(() => far.evaluate((element) => element.getBoundingClientRect().bottom > 0 && element.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('a filtered map says so beside the report, and can be cleared there', async () => {
  const { page } = await open({ address: '?theme=green&view=report' });
  await expect.poll(() => page.locator('.map-filter').textContent()).toContain('绿美新会');
  await page.locator('.map-filter').getByRole('button').click();
  await expect.poll(() => visit.query()).toBe('?view=report');
  await expect.poll(() => page.locator('.map-filter').count()).toBe(0);
});

test('an area tells the promises of what is known only to lie in it', async () => {
  const { page } = await open({ address: '?sel=yinhuwan' });
  await expect.poll(() => page.locator('.place-panel [data-target=wharf-class]').count()).toBe(1);
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
  expect(none).toBeGreaterThan(0);
  await filters.getByRole('button', { name: /^不是地点/ }).click();
  await expect.poll(() => entries.count()).toBe(none);
  await expect.poll(() => page.locator('.ledger-why').count()).toBeGreaterThan(none - 1);
  await expect.poll(() => visit.query()).toContain('res=not-a-place');
  await entries.filter({ hasText: '小凤香' }).click();
  await expect.poll(() => visit.query()).toMatch(/view=report&psg=2024\/2\/\d/);
  await expect.poll(() => page.locator('.digest.is-open').textContent()).toContain('小冈香');
  await page.goBack();
  await expect.poll(() => entries.count()).toBe(none);
});

test('a remark on a mistake becomes a file with the place, the passage and the words', async () => {
  const { page } = await open({ address: '?sel=fengshanhu' });
  await page.locator('.passage').first().waitFor();
  await page.getByRole('button', { name: '指出错误' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存为文件' }).click();
  await expect.poll(() => dialog.getByRole('status').textContent()).toContain('请先写下说明');
  await dialog.getByRole('textbox').fill('<img src=x onerror=alert(1)> 位置偏北');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '指出错误' }).click();
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

test('before the public there is no file to save', async () => {
  const { page } = await open({ address: '?sel=fengshanhu&ui=public' });
  await page.locator('.passage').first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: '指出错误' }).count()).toBe(0);
  await page.locator('.filter-summary').waitFor();
  expect(await page.locator('#open-takeaway').count()).toBe(0);
});

test('where there is no room for both, the report and the place take turns', async () => {
  const { page } = await open({ address: '?view=report', viewport: WITHOUT_ROOM });
  await inDocument('银湖湾滨海新区').click();
  await expect.poll(() => page.locator('.side-place').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.side-explore').isVisible()).toBe(false);
  await page.locator('.place-panel .passage .passage-link').first().click();
  await expect.poll(() => page.locator('.side-explore').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.side-place').isVisible()).toBe(false);
  await page.locator('.selected-bar-name').click();
  await expect.poll(() => page.locator('.side-place').isVisible()).toBe(true);
  // The other views name it too, and lead back to it.
  await page.locator('.place-panel .passage .passage-link').first().click();
  await page.getByRole('button', { name: '承诺', exact: true }).click();
  await expect.poll(() => page.locator('.document .promise').count()).toBeGreaterThan(100);
  await page.locator('.selected-bar-name').click();
  await expect.poll(heading).toBe('银湖湾滨海新区');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.side-explore').isVisible()).toBe(true);
});

test('going back brings back what stood in front', async () => {
  const { page } = await open({ address: '?view=report&sel=yinhuwan&psg=2024/1/2', viewport: WITHOUT_ROOM });
  await expect.poll(openIsInSight).toBe(true);
  await page.locator('.digest.is-open .place-link').first().click();
  await expect.poll(() => page.locator('.side-place').isVisible()).toBe(true);
  await page.goBack();
  await expect.poll(() => page.locator('.side-explore').isVisible()).toBe(true);
});

test('a link that is opened apart keeps the language and the surface', async () => {
  const { page } = await open({ address: '?view=report&lang=en&ui=public' });
  const href = await page.locator('.digest .place-link').first().getAttribute('href');
  expect(href).toContain('lang=en');
  expect(href).toContain('ui=public');
});

test('the account of names that cannot be read is named, and a second try shows it', async () => {
  let refusals = 1;
  const { page } = await open({
    address: '?view=coverage',
    expectedProblems: /500/,
    before: (each) =>
      each.route(/mentions-.*\.json/, (route) => (refusals-- > 0 ? route.fulfill({ status: 500 }) : route.continue())),
  });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('没能读到：点名核对');
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('.ledger').first().waitFor();
});

function ofReport(): string[] {
  return visit.requests.filter((url) => /(passages|targets|mentions|Documents)-/.test(url));
}

test('the report is fetched when it is wanted and not before', async () => {
  const { page } = await open({ withoutMap: false });
  expect(ofReport()).toEqual([]);
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await page.locator('.ledger').first().waitFor();
  await expect.poll(() => ofReport().length).toBeGreaterThan(3);
});
