import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { useJourney, type Visit } from './Journey.ts';

const { open } = useJourney();

const MARKUP = '<img src=x onerror="globalThis.ran=1">';
const SCRIPT = '<script>globalThis.ran=1</script>';
const LINK = 'javascript:globalThis.ran=1';
const FORMULA = '=HYPERLINK("http://127.0.0.1:9/","x")';
/** Names of features, which are names of classes, rows, candidates and cells too. */
const NAMES = [MARKUP, SCRIPT, LINK, FORMULA, '__proto__', 'constructor'];
const COLUMNS = ['name', '<b onclick="globalThis.ran=1">b</b>', '__proto__', '=1+1'];
const FILE = '<img src=x onerror=globalThis.ran=1>.csv';
const LAYER = FILE.slice(0, -'.csv'.length);

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const table = [[...COLUMNS, 'lon', 'lat'], ...NAMES.map((name, row) => [name, name, name, FORMULA, (113 + row / 50).toFixed(2), '22.45'])].map((cells) => cells.map(cell).join(',')).join('\r\n');

const KML = `<kml><Document><Folder><name>&lt;b&gt;夹&lt;/b&gt;</name><Placemark><name>${SCRIPT.replaceAll('<', '&lt;')}</name><description><![CDATA[${SCRIPT}<a href="${LINK}">字</a>]]></description><Point><coordinates>113.1,22.4</coordinates></Point></Placemark></Folder><NetworkLink><name>x</name><Link><href>${LINK}</href></Link></NetworkLink></Document></kml>`;

/** What would be there, had any of it been taken for more than text. */
const traces = (page: Page) =>
  page.evaluate(() => [
    ...['ran', 'polluted'].filter((name) => name in globalThis || name in {}),
    ...[...document.querySelectorAll('img[src="x"], script:not([src]), [onerror], [onclick], a[href^="javascript:" i], .bench b, [role=grid] b')].map(({ outerHTML }) => outerHTML),
  ]);

async function give(page: Page, name: string, content: string): Promise<void> {
  await page.locator('.own-invitation input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await page.locator('.own-import button[type=submit]').waitFor();
  if (await page.locator('.own-import button[type=submit]').isDisabled()) await page.locator('.own-reading input:enabled').first().check();
  expect(await traces(page)).toEqual([]);
  await page.locator('.own-import button[type=submit]').click();
}

/** A browser that is asked anything has taken text for a script. */
async function visited(): Promise<{ readonly visit: Visit; readonly dialogs: string[] }> {
  const visit = await open({ address: '?view=bench', withoutMap: true });
  const dialogs: string[] = [];
  visit.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { visit, dialogs };
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

test('markup, links, formulas and keys of objects in a file are text wherever own data stand, and do nothing', { timeout: 240_000 }, async () => {
  const { visit, dialogs } = await visited();
  const { page } = visit;
  await page.getByRole('tab', { name: '数据' }).click();
  await give(page, FILE, table);
  const layers = page.locator('.own-layer .own-name strong');
  await expect.poll(() => layers.allTextContents()).toEqual([LAYER]);
  await give(page, '夹.kml', KML);
  await expect.poll(() => layers.count()).toBe(2);
  expect(await layers.allTextContents()).toContain('<b>夹</b>');
  expect(await traces(page)).toEqual([]);

  // The legend of a column that is called as what every object has.
  await page.locator('.own-name', { hasText: LAYER }).click();
  const columns = page.getByLabel('按列着色');
  for (const label of ['__proto__', COLUMNS[1] ?? '', 'name']) {
    await columns.selectOption({ label });
    await expect.poll(async () => (await page.locator('.own-class-name').allTextContents()).toSorted()).toEqual(NAMES.toSorted());
  }
  expect(await traces(page)).toEqual([]);

  // Every format that it goes out in.
  const saved = new Map<string, string>();
  for (const format of ['geojson', 'csv', 'kml', 'gpx']) {
    await page.locator('.own-layer .save-as select').selectOption(format);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.own-layer .save-as .save-button').click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^[^<>:"/\\\\|?*]+\\.${format}$`));
    saved.set(format, await textOf(download));
  }
  const { features } = JSON.parse(saved.get('geojson') ?? '') as { features: { properties: Record<string, unknown> }[] };
  expect(features.map(({ properties }) => properties['name'])).toEqual(NAMES);
  const cells = parse(saved.get('csv') ?? '', { bom: true, relax_column_count: true }).flat();
  expect(cells.filter((text) => /^[=+@]/.test(text))).toEqual([]);
  expect(cells.some((text) => text.includes('HYPERLINK'))).toBe(true);
  for (const format of ['kml', 'gpx']) {
    expect(saved.get(format)).not.toMatch(/<img|<script|<b /);
    expect(saved.get(format)).toContain('&lt;script');
  }

  // The table, and a row of it as a panel beside the map.
  await page.locator('.own-actions').getByRole('button', { name: '表格' }).click();
  const rows = page.locator('.grid-body [role=rowheader]');
  await expect.poll(() => rows.allTextContents()).toEqual(NAMES);
  for (const column of COLUMNS) expect((await page.locator('[role=columnheader]').allTextContents()).join('\n')).toContain(column);
  expect(await traces(page)).toEqual([]);
  await rows.first().click();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.own-feature .own-values dd').allTextContents()).toContain(MARKUP);
  expect(await page.locator('.own-feature h2').textContent()).toBe(MARKUP);
  expect(await traces(page)).toEqual([]);

  // Statistics and the shortlist, with every feature as a site.
  await visit.go('?view=stats');
  await page.locator('.panel, main').first().waitFor();
  expect(await traces(page)).toEqual([]);
  await visit.go('?view=shortlist');
  await page.locator('#shortlist-sites').waitFor();
  await page.evaluate(() => document.querySelector('#shortlist-sites')?.closest('details')?.setAttribute('open', ''));
  const candidates = page.locator('.own-candidates');
  await expect.poll(() => candidates.textContent()).toContain(LAYER);
  await candidates.locator('input').first().check();
  await expect.poll(() => page.locator('li:has(.own-mark)').count()).toBeGreaterThan(0);
  expect(await traces(page)).toEqual([]);

  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  expect(dialogs).toEqual([]);
});
