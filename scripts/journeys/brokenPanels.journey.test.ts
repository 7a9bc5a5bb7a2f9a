/** What the page does where one of its panels cannot be drawn: it says so, the others live on, and it can be drawn again. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { breakClass, BROKEN_ON_PURPOSE, canBreak } from './breakPanel.ts';
import { useJourney, type Visit } from './Journey.ts';

const { open } = useJourney();
const EXPECTED = new RegExp(BROKEN_ON_PURPOSE);
const ALERT = `[role=alert]:has-text("出了错")`;

interface Panel {
  /** What the reader is told. */
  readonly name: string;
  /** Of the element that cannot be made. */
  readonly broken: string;
  readonly address: string;
  readonly reach?: (page: Page) => Promise<unknown>;
}

const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const openBench = (tool: string) => async (page: Page) => {
  await page.getByRole('tab', { name: tool }).click();
};

/** Each is drawn anew by its address or by what is done there. */
const PANELS: readonly Panel[] = [
  { name: '报告', broken: 'report', address: '?view=report' },
  { name: '承诺', broken: 'promises', address: '?view=promises' },
  { name: '核对', broken: 'coverage', address: '?view=coverage' },
  { name: '故事', broken: 'story', address: '?view=story' },
  { name: '选址', broken: 'ranking', address: '?view=shortlist' },
  { name: '统计', broken: 'stats', address: '?view=stats' },
  { name: '表格', broken: 'table-view', address: '?view=table' },
  { name: '数据', broken: 'own-layers', address: '?view=bench', reach: openBench('数据') },
  { name: '量测', broken: 'sketch-panel', address: '?view=bench', reach: openBench('量测') },
  { name: '缓冲', broken: 'band-controls', address: '?view=bench', reach: openBench('缓冲') },
  { name: '筛选', broken: 'facets', address: '' },
  { name: '地点', broken: 'place-list', address: '' },
  { name: '凤山湖园区', broken: 'place-panel', address: '?sel=fengshanhu' },
  { name: '数据与致谢', broken: 'credits', address: '?view=credits' },
  { name: '显示与帮助', broken: 'help', address: '', reach: click('#open-help') },
  { name: '导出', broken: 'places-export', address: '', reach: click('#open-takeaway') },
  { name: '指出错误', broken: 'mistake-place', address: '?sel=fengshanhu', reach: click('.report-mistake') },
  { name: '专题图', broken: 'theme-card', address: '?theme=shenjiang' },
  { name: '底图', broken: 'base-panel', address: '', reach: click('.map-buttons button[aria-label*="底图"]') },
  { name: '选址', broken: 'compare-maps', address: '?view=shortlist&cmp=fengshanhu,newmat', reach: click('.compare-bar button') },
];

/** Where something else of the page is drawn meanwhile, it is there to be used. */
const AWAY = '?view=report';

async function toldOnce(visit: Visit, before: number): Promise<void> {
  expect(visit.problems.slice(before).filter((problem) => EXPECTED.test(problem))).toHaveLength(1);
}

async function searchWorks(page: Page, beside: string): Promise<void> {
  await page.getByRole('combobox').first().fill('gang');
  await expect.poll(() => page.getByRole('option').count(), { message: beside }).toBeGreaterThan(0);
  await page.getByRole('combobox').first().fill('');
}

test('a panel that cannot be drawn says so by its name, the rest of the page works, and a press draws it again', async () => {
  const visit = await open({ address: AWAY, withoutMap: true, expectedProblems: EXPECTED, before: canBreak });
  const { page } = visit;
  await page.locator('.document').waitFor();
  for (const { name, broken, address, reach } of PANELS) {
    await visit.go(address === AWAY ? '?view=credits' : AWAY);
    await page.locator(address === AWAY ? '.credits' : '.document.report').waitFor();
    const before = visit.problems.length;
    await breakClass(page, broken);
    await visit.go(address);
    await reach?.(page);
    const alert = page.locator(ALERT);
    await expect.poll(() => alert.locator('p').textContent(), { message: broken }).toBe(`“${name}”出了错，其余部分可以照常使用。`);
    await toldOnce(visit, before);
    // Its dialog, where it is one, has a way out; and what stands beside works.
    if ((await page.locator('dialog[open]').count()) === 0) await searchWorks(page, broken);
    await breakClass(page, '');
    await alert.getByRole('button', { name: '重试' }).click();
    await page.locator(`.${broken}`).first().waitFor();
    expect(await alert.count(), broken).toBe(0);
    await page.keyboard.press('Escape');
    // What a closed dialog does to the address it does a moment later.
    await expect.poll(() => page.locator('dialog').count(), { message: broken }).toBe(0);
  }
});

test('a dialog that cannot be drawn can be closed, and a broken place gives way to another one', async () => {
  const visit = await open({ withoutMap: true, expectedProblems: EXPECTED, before: (page) => canBreak(page, 'help') });
  const { page } = visit;
  await click('#open-help')(page);
  await expect.poll(() => page.getByRole('dialog').textContent()).toContain('“显示与帮助”出了错');
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await breakClass(page, 'place-panel');
  await visit.go('?sel=fengshanhu');
  await page.locator(ALERT).waitFor();
  await breakClass(page, '');
  await page.locator('.place-list .place').first().click();
  await page.locator('.place-panel').waitFor();
  expect(await page.locator(ALERT).count()).toBe(0);
});

test.each([
  ['search', '搜索', '.place-list .place'],
  ['map-buttons', '地图操作', '.place-list .place'],
  ['map', '地图', '.place-list .place'],
  ['legend', '图例', '.place-list .place'],
] as const)('where “%s” cannot be drawn from the start, the list works', async (broken, name, alive) => {
  const visit = await open({
    withoutMap: true,
    expectedProblems: EXPECTED,
    permissions: ['geolocation'],
    geolocation: { latitude: 22.4, longitude: 113 },
    before: (page) => canBreak(page, broken),
  });
  const { page } = visit;
  // What is fetched once the map is drawn is fetched for who asks where he is, too.
  if (broken === 'legend') await page.getByRole('button', { name: '我的位置' }).click();
  await expect.poll(() => page.locator(ALERT).textContent()).toBe(`“${name}”出了错，其余部分可以照常使用。重试`);
  await toldOnce(visit, 0);
  await page.locator(alive).first().click();
  await page.locator('.place-panel').waitFor();
  await breakClass(page, '');
  await page.locator(ALERT).getByRole('button', { name: '重试' }).click();
  await page.locator(`.${broken}`).first().waitFor({ state: 'attached' });
  expect(await page.locator(ALERT).count()).toBe(0);
});

test('where the page as a whole cannot be drawn, it says so and is drawn again by a press', async () => {
  const visit = await open({ withoutMap: true, expectedProblems: EXPECTED, before: (page) => canBreak(page, 'masthead') });
  const { page } = visit;
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('这个页面出了错');
  await breakClass(page, '');
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('.masthead').waitFor();
});

test.each([
  ['?ui=present', 'present-card', '故事'],
  ['?ui=print&view=story', 'handout-cover', '故事'],
  ['?ui=print', 'sheet-head', '地图'],
  ['?ui=print&view=shortlist&cmp=fengshanhu,newmat', 'dossier-page', '选址'],
] as const)('at %s what cannot be drawn is named and drawn again', async (address, broken, name) => {
  const visit = await open({ address, withoutMap: address === '?ui=present', waitForMap: false, expectedProblems: EXPECTED, before: (page) => canBreak(page, broken) });
  const { page } = visit;
  await expect.poll(() => page.locator(ALERT).textContent()).toContain(`“${name}”出了错`);
  await breakClass(page, '');
  await page.locator(ALERT).getByRole('button', { name: '重试' }).click();
  await page.locator(`.${broken}`).first().waitFor({ state: 'attached' });
});

test('a press whose work fails leaves the page as it is', async () => {
  const { page } = await open({
    withoutMap: true,
    expectedProblems: EXPECTED,
    before: (each) =>
      each.addInitScript((words) => {
        // As a browser that has had too many entries of history in too short a time.
        history.pushState = () => {
          throw new DOMException(words, 'SecurityError');
        };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException(words, 'NotAllowedError')) } });
      }, BROKEN_ON_PURPOSE),
  });
  await page.locator('.place-list .place').first().click();
  await page.locator('.place-panel').waitFor();
  await page.locator('.view-switch button').nth(2).click();
  await page.locator('.document').waitFor();
  expect(await page.locator(ALERT).count()).toBe(0);
});
