import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useJourney } from './Journey.ts';
import { readPdf } from './readPdf.ts';
import { seriousIn } from './seriousIn.ts';
import { servePublicUrl } from './servePublicUrl.ts';

const { open } = useJourney();

/** Three maps as fine as paper shows, drawn in software on a busy machine. */
const PATIENCE_MS = 240_000;

/** Points of the smallest type on any page, of HTML and of drawings. */
function smallestType(page: Page): Promise<number> {
  return page.locator('.dossier-page').evaluateAll((sheets) => {
    const sizes = sheets.flatMap((sheet) => {
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const found: number[] = [];
      while (walker.nextNode() !== null) {
        const parent = walker.currentNode.parentElement;
        if (parent !== null && walker.currentNode.textContent?.trim() !== '' && parent.closest('.visually-hidden, title') === null) found.push(Number.parseFloat(getComputedStyle(parent).fontSize));
      }
      return found;
    });
    return Math.min(...sizes) * 0.75;
  });
}

/** Blocks that reach beyond the room of their page. */
function cutBlocks(page: Page): Promise<string[]> {
  return page.locator('.dossier-body').evaluateAll((bodies) =>
    bodies.flatMap((body) => {
      const { bottom, right } = body.getBoundingClientRect();
      const parts = [...body.querySelectorAll('.dossier-block, .dossier-block *')].filter((part) => part.closest('svg') === null);
      return parts.filter((part) => part.getBoundingClientRect().bottom > bottom + 1 || part.getBoundingClientRect().right > right + 1).map((part) => part.textContent?.slice(0, 40) ?? '');
    }),
  );
}

/** The headings of sections that end their page. */
function lonelyHeadings(page: Page): Promise<string[]> {
  return page.locator('.dossier-body').evaluateAll((bodies) => bodies.flatMap((body) => {
    const last = body.lastElementChild?.querySelector('.park-heading');
    return last === null || last === undefined || last.querySelector('.not-found') !== null ? [] : [last.textContent ?? ''];
  }));
}

interface Told {
  readonly lang: string;
  readonly parks: readonly string[];
  readonly comparison: readonly string[];
  readonly conflict: readonly string[];
  readonly asks: readonly string[];
  readonly mark: string;
}

const TOLD: readonly Told[] = [
  {
    lang: 'zh-Hans',
    parks: ['凤山湖园区', '枢纽新城', '广东硅能源产业园'],
    comparison: ['选址档案', '排名说明', '新能源电池', '同一比例尺1:', '没有设硬性条件', '从不当作零', '没有公布位置，不能上图'],
    conflict: ['说法不一', '19.6平方公里', '188平方公里'],
    asks: ['待询问事项', '问：银湖湾滨海新区（区工业园区）联合管委会', '隧道和桥梁的危险货物限制'],
    mark: '示意图·内部使用',
  },
  {
    lang: 'en',
    parks: ['FengshanhuPark', 'HubNewTown', 'GuangdongSiliconEnergyIndustrialPark'],
    comparison: ['Sitedossier', 'Howtheyrank', 'Allatonescale,1:', 'Nomust-havesareset', 'neveraszero', 'Nopublishedposition,sonomap'],
    conflict: ['Figuresthatdisagree', '19.6km²', '188km²'],
    asks: ['Toaskfor', 'Ask:JointAdministrativeCommittee', 'Hazardousgoodsintunnels'],
    mark: 'Sketchmap·internaluse',
  },
];

describe.each(TOLD)('the dossier of three parks in $lang', ({ lang, parks, comparison, conflict, asks, mark }) => {
  test('is printed whole: comparison, sheets, questions, the mark on every page, and nothing cut', { timeout: 2 * PATIENCE_MS }, async () => {
    const { page } = await open({
      address: `?ui=print&view=shortlist&cmp=fengshanhu,hub-newtown,silicon-energy&lang=${lang}`,
      waitForMap: false,
      // Narrower than the paper: what the preview shrinks is printed in its own size.
      viewport: { width: 700, height: 900 },
      before: servePublicUrl,
    });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.locator('.print-bar .primary:enabled').waitFor();
    const pages = await readPdf(page);
    expect(new Set(pages.map(({ widthMillimetres, heightMillimetres }) => `${widthMillimetres}×${heightMillimetres}`))).toEqual(new Set(['210×297']));
    // Two of comparison and two to five of each park.
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.length).toBeLessThan(18);
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(mark);
      expect(text.replaceAll('／', 'of')).toMatch(new RegExp(`${index + 1}of${pages.length}`));
    }
    const whole = pages.map(({ text }) => text).join('');
    for (const said of [...parks, ...comparison, ...conflict, ...asks, 'OpenStreetMap']) expect(whole).toContain(said);
    for (const said of comparison.slice(0, 3)) expect(pages[0]?.text).toContain(said);
    expect(whole).not.toMatch(/undefined|NaN|fengshanhu\b/);
    expect(await page.locator('.site-map image').count()).toBe(4);
    // One of the comparison and one of each park.
    expect(await page.locator('.qr-code').count()).toBe(4);
    expect(await smallestType(page)).toBeGreaterThanOrEqual(6.6);
    expect(await cutBlocks(page)).toEqual([]);
    expect(await lonelyHeadings(page)).toEqual([]);
    expect(await seriousIn(page), 'dossier: printed').toEqual([]);
    // Scale and paper apply, parts of the other sheet do not.
    expect(await page.locator('.print-bar select').count()).toBe(2);
    expect(await page.locator('.print-bar [type=checkbox]').count()).toBe(0);
  });
});

test.each([
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
])('three parks stand side by side over the map, on a %s', { timeout: 2 * PATIENCE_MS }, async (name, viewport) => {
  const { page } = await open({ address: '?view=shortlist&cmp=fengshanhu,hub-newtown,xincaifu', viewport, withoutMap: true, expectedProblems: /map|PlanningMap/i });
  page.setDefaultTimeout(PATIENCE_MS);
  const opener = page.locator('#open-compare');
  await opener.click();
  const dialog = page.locator('.dossier-dialog');
  await dialog.locator('.compare-table').waitFor();
  expect(await dialog.locator('.compare-row').first().locator('[role=columnheader]').allTextContents()).toEqual(['指标', '凤山湖园区', '枢纽新城', '新财富电镀基地']);
  expect(await dialog.locator('.compare-mark').count()).toBeGreaterThan(1);
  expect(await dialog.getByText('没有明确差别').count()).toBeGreaterThan(0);
  // Nothing is wider than the screen.
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  expect(await seriousIn(page), 'dossier: the comparison').toEqual([]);
  expect(await dialog.locator('.compare-head').isVisible()).toBe(name === 'desktop');

  await dialog.getByRole('button', { name: '枢纽新城的档案' }).click();
  await dialog.getByText('188 平方公里').waitFor();
  expect(await dialog.getByRole('heading', { level: 2 }).textContent()).toBe('枢纽新城');
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  await dialog.getByRole('button', { name: '返回比较' }).click();
  await dialog.locator('.compare-table').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
});
