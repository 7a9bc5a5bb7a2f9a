import { expect, test } from 'vitest';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';

const { open: openVisit } = useJourney();
let visit: Visit;

/** Filters and search stand beside the map. */
async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit({ withoutMap: true, ...options });
  await visit.page.locator('.masthead').waitFor();
  return visit;
}

const summary = () => visit.page.locator('.filter-summary [role=status]').textContent();
const shown = () => visit.page.locator('.place').count();
const button = (name: string | RegExp) => visit.page.getByRole('button', { name });
const box = () => visit.page.getByRole('combobox');
const options = () => visit.page.getByRole('option');
const heading = () => visit.page.locator('#place-heading').textContent();

test('facets narrow each other; each option tells how many it would show, and the filter reads as a line', async () => {
  const { page } = await open();
  await page.locator('#theme-park-renewal').click();
  await button('片区').click();
  const south = button(/^南部 \d+ 处$/);
  const offered = Number(/(\d+) 处/.exec((await south.textContent()) ?? '')?.[1]);
  expect(offered).toBeGreaterThan(1);
  await south.click();
  await expect.poll(summary).toBe(`园区再造 · 南部：${offered} 处`);
  await expect.poll(shown).toBe(offered);
  await expect.poll(() => visit.query()).toBe('?theme=park-renewal&zone=south');
  await button('状态').click();
  const status = page.locator('.options .option').filter({ hasNotText: /\D0 处$/ }).first();
  const [, name = '', count = ''] = /^(\D+)(\d+) 处$/.exec((await status.textContent()) ?? '') ?? [];
  await status.click();
  await expect.poll(summary).toBe(`园区再造 · 南部 · ${name}：${count} 处`);
  await expect.poll(shown).toBe(Number(count));
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.option').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^状态/);
});

test('outcome and accuracy filter places too, and the promises beside them', async () => {
  const { page } = await open();
  await button('结果').click();
  await button(/^完成 \d/).click();
  await expect.poll(() => visit.query()).toBe('?outcome=done');
  await expect.poll(summary).toMatch(/^承诺完成：\d+ 处$/);
  await button('承诺').click();
  await expect.poll(() => page.locator('.promises [role=status]').textContent()).toMatch(/^\d 项承诺$/);
  await page.goBack();
  await button('清除筛选').click();
  await button('精度').click();
  await button(/^±500 米以内 /).click();
  await expect.poll(() => visit.query()).toBe('?acc=500');
  const radii = await page.locator('.place .place-accuracy').allTextContents();
  expect(radii.length).toBeGreaterThan(0);
  for (const radius of radii) expect(radius).toMatch(/^(±\d+ 米)?$/);
});

test('a filter that nothing passes says which, and gives the way back', async () => {
  const { page } = await open({ address: '?theme=education&zone=north' });
  await expect.poll(summary).toBe('没有符合条件的地点');
  await expect.poll(() => page.locator('.filter-summary').textContent()).toContain('教育优先 · 北部');
  await button('清除筛选').click();
  await expect.poll(shown).toBeGreaterThan(100);
  await expect.poll(() => visit.query()).toBe('');
});

test.each([
  ['大鳌', '大鳌镇'],
  ['daao', '大鳌镇'],
  ['hcjd', '会城街道'],
  ['鳳山湖', '凤山湖园区'],
  ['fengshanhu', '凤山湖园区'],
  ['凤shan', '凤山湖园区'],
  ['fengsahnhu', '凤山湖园区'],
  ['440705101', '大泽镇'],
])('%s finds %s first, and Enter goes there', async (text, name) => {
  const { page } = await open();
  await box().fill(text);
  await options().first().waitFor();
  await expect.poll(() => options().first().textContent()).toContain(name);
  await page.keyboard.press('Enter');
  await expect.poll(heading).toBe(name);
  await expect.poll(() => visit.query()).toMatch(/^\?sel=[a-z-]+$/);
});

test('the box is a combobox: arrows walk through the groups, Escape closes and clears', async () => {
  const { page } = await open();
  await page.keyboard.press('Control+k');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-input');
  await page.keyboard.type('yinhuwan');
  await options().first().waitFor();
  await expect.poll(() => box().getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = await box().getAttribute('aria-activedescendant');
  await expect.poll(() => page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  const groups = await page.getByRole('listbox').getByRole('group').count();
  expect(groups).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => box().getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Escape');
  await expect.poll(() => box().inputValue()).toBe('');
});

test('a theme that is found is filtered in, a passage is opened', async () => {
  const { page } = await open();
  await box().fill('教育优先');
  await page.getByRole('group', { name: '主题' }).getByRole('option').first().click();
  await expect.poll(() => visit.query()).toBe('?theme=education');
  await box().fill('梅江');
  const passage = page.getByRole('group', { name: '报告段落' }).getByRole('option').first();
  await expect.poll(() => passage.locator('mark').textContent()).toContain('梅江');
  await passage.click();
  await expect.poll(() => visit.query()).toContain('psg=2024/');
  await expect.poll(() => page.locator('.digest.is-open').textContent()).toContain('梅江');
});

test('a text filters list and map together with the rest, and its address does the same', async () => {
  const { page } = await open();
  await box().fill('园区');
  await page.getByRole('option', { name: /^只看符合“园区”的 \d+ 处$/ }).click();
  await expect.poll(summary).toMatch(/^“园区”：\d+ 处$/);
  const count = await shown();
  expect(count).toBeLessThan(60);
  await page.reload();
  await expect.poll(() => box().inputValue()).toBe('园区');
  await expect.poll(shown).toBe(count);
  await button('清除搜索').click();
  await expect.poll(() => visit.query()).toBe('');
});

test('what is not found says so and offers other ways; an index that cannot be read can be tried again', async () => {
  let refusals = 1;
  const { page } = await open({
    expectedProblems: /500/,
    before: (each) => each.route(/search-.*\.json/, (route) => (refusals-- > 0 ? route.fulfill({ status: 500 }) : route.continue())),
  });
  await box().fill('zzzzqqqq');
  await expect.poll(() => page.locator('.search-popup').textContent()).toContain('没能读到：搜索');
  await page.locator('.search-popup').getByRole('button', { name: '重试' }).click();
  await expect.poll(() => page.locator('.search-popup').textContent()).toContain('没有找到“zzzzqqqq”');
});

test.each([
  ['a town code', '440705101', 'daze'],
  ['a Chinese name', '凤山湖园区', 'fengshanhu'],
  ['a traditional name', '鳳山湖園區', 'fengshanhu'],
  ['an alias', '会城', 'huicheng'],
])('an address may select by %s; the page writes the id', async (_what, text, id) => {
  await open({ address: `?sel=${encodeURIComponent(text)}` });
  await expect.poll(() => visit.query()).toBe(`?sel=${id}`);
  await expect.poll(heading).not.toBe('');
});

test('an address beyond its cap is refused with a message and nothing of it is used', async () => {
  const { page } = await open({ address: `?lang=en&zone=south&q=${'x'.repeat(61)}` });
  await expect.poll(() => page.locator('.refused').textContent()).toBe('“q” in the address is beyond its limit (60) and was not used.');
  await expect.poll(shown).toBeGreaterThan(100);
});

test('distances are ranges that hold both uncertainties, nearest first, and a link keeps their origin', async () => {
  const { page } = await open({ address: '?sel=daze' });
  await button('以此为起点').click();
  await expect.poll(() => visit.query()).toBe('?sel=daze&from=daze');
  await page.locator('.measured-from').waitFor();
  await expect.poll(() => page.locator('.place .place-accuracy').first().textContent()).toMatch(/公里|米/);
  const ends = await page.locator('.place .place-accuracy').allTextContents();
  const [first = '', later = ''] = [ends[0], ends[40]];
  expect(Number.parseFloat(first)).toBeLessThan(Number.parseFloat(later));
  await expect.poll(() => page.locator('.place .place-accuracy').filter({ hasText: /^\d+–\d+ 公里$/ }).count()).toBeGreaterThan(20);
  await button('不再量距离').click();
  await expect.poll(() => visit.query()).toBe('?sel=daze');
});
