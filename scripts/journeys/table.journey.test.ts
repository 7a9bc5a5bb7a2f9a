import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clipboardOf } from './clipboardOf.ts';
import { useJourney } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-spot]')?.getAttribute('data-spot') ?? document.activeElement?.id);
const countOf = async (page: Page) => Number((await page.locator('.table-count').first().textContent())?.match(/\d+/)?.[0]);
const names = (page: Page) => page.locator('.grid-body [role=rowheader]').allTextContents();
const pressUntil = async (page: Page, key: string, wanted: string) => {
  for (let step = 0; step < 40 && (await focused(page)) !== wanted; step += 1) await page.keyboard.press(key);
  await expect.poll(() => focused(page)).toBe(wanted);
};

test('the table is opened, sorted, filtered, marked, copied and closed by keyboard alone, and its columns stay as they were left', async () => {
  const { page, query } = await bound(open({ address: '?theme=park-renewal', withoutMap: true, ...CLIPBOARD }));
  await page.locator('#open-table').focus();
  const listed = await page.locator('.place').count();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('table-heading');
  expect(query()).toContain('view=table');
  await expect.poll(() => countOf(page)).toBe(listed);

  // One stop in the order of Tab, and arrows within.
  await pressUntil(page, 'Tab', '0-0');
  await page.keyboard.press('Control+End');
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${listed - 1}-[1-9]`));
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('PageDown');
  await expect.poll(() => focused(page)).toMatch(/^[1-9]\d*-0$/);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focused(page)).toBe('head-0');

  // Order, by two columns, and a width.
  await page.keyboard.press('Enter');
  const heading = page.locator('[data-spot=head-0]');
  await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
  const sorted = await names(page);
  expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('zh-Hans', { numeric: true }).compare));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => page.locator('[data-spot=head-1]').getAttribute('aria-sort')).toBe('ascending');
  await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
  const width = async () => (await page.locator('[data-spot=head-1]').boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).toBe(before + 16);

  // A facet is the filter of the page, another column the table's own.
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toBe('filter-1');
  await page.keyboard.press('Enter');
  const kinds = page.getByRole('dialog', { name: '筛选“类型”' });
  await kinds.getByRole('checkbox', { name: /园区与平台/ }).focus();
  await page.keyboard.press('Space');
  await expect.poll(query).toContain('kind=park');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('filter-1');
  const parks = await page.locator('.place').count();
  expect(parks).toBeLessThan(listed);
  await expect.poll(() => countOf(page)).toBe(parks);
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page)).toBe('filter-0');
  await page.keyboard.type('司前');
  await expect.poll(() => page.locator('.table-filters').textContent()).toContain('只在表中筛选：名称');
  expect(await page.locator('.place').count()).toBe(parks);
  expect(await countOf(page)).toBeLessThan(parks);
  await page.locator('.table-filters button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => countOf(page)).toBe(parks);

  // Marks, and the clipboard.
  await pressUntil(page, 'Tab', 'filter-0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('[role=row][aria-selected=true]').count()).toBe(2);
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.locator('.table-foot [role=status]').textContent()).toBe('已复制 2 行');
  const pasted = (await clipboardOf(page)).split('\n').map((line) => line.split('\t'));
  expect(pasted).toHaveLength(3);
  expect(pasted[0]?.slice(0, 2)).toEqual(['名称', '类型']);
  expect(pasted.slice(1).map(([name]) => name)).toEqual((await names(page)).slice(0, 2));
  await page.keyboard.press('Control+a');
  await expect.poll(() => page.locator('.table-bar').textContent()).toContain(`标记 ${parks} 行`);
  await page.keyboard.press('Control+a');

  // A row is a place, and the way back from it leads here.
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('place-heading');
  expect(await page.locator('[role=row][aria-current=true] [role=rowheader]').textContent()).toBe(await page.locator('#place-heading').textContent());
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('1-0');

  // Columns by choice.
  await page.locator('.table-actions').getByRole('button', { name: '列', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '列' }).getByRole('checkbox', { name: '经度' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  const columns = () => page.locator('[role=grid]').getAttribute('aria-colcount');
  const shown = Number(await columns());

  const handle = page.getByRole('separator', { name: '表格高度' });
  await handle.focus();
  const high = async () => (await page.locator('.table-dock').boundingBox())?.height ?? 0;
  const usual = await high();
  await page.keyboard.press('ArrowUp');
  await expect.poll(high).toBeGreaterThan(usual + 20);
  expect(await seriousIn(page), 'table: beside the map, its height changed').toEqual([]);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('[role=grid]').waitFor();
  await expect.poll(columns).toBe(String(shown));
  await expect.poll(width).toBe(before + 16);
  await expect.poll(high).toBeGreaterThan(usual + 20);
});

test('closed, the table leaves the focus where it was opened; its file holds what it shows', async () => {
  const { page, query } = await bound(open({ address: '?ui=text&kind=town', waitForMap: false }));
  await page.locator('#open-table').focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=grid]').waitFor();
  await expect.poll(() => page.locator('.place').count()).toBe(0);
  const [shown, download] = [await names(page), page.waitForEvent('download')];
  await page.getByRole('button', { name: 'CSV' }).click();
  const rows: Record<string, string>[] = parse(await readFile(await (await download).path(), 'utf8'), { bom: true, columns: true });
  expect(rows.map((row) => row['名称']).slice(0, shown.length)).toEqual(shown);
  expect(rows).toHaveLength(await countOf(page));
  expect(new Set(rows.map((row) => row['性质']))).toEqual(new Set(['据公开资料整理，非法定规划，以主管部门批准的规划为准']));
  expect(await seriousIn(page), 'table: columns filtered, rows exported').toEqual([]);
  await page.locator('[data-spot="0-0"]').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('open-table');
  expect(query()).not.toContain('view');
  await expect.poll(() => page.locator('.place').count()).toBe(rows.length);
});

test('on a phone the table fills the sheet, its first column stays and nothing is too small for a finger', async () => {
  const { page } = await bound(open({ withoutMap: true, ...PHONE }));
  await page.locator('#open-table').click();
  await page.locator('[role=grid]').waitFor();
  const left = async () => (await page.locator('.grid-body [role=rowheader]').first().boundingBox())?.x;
  const start = await left();
  await page.locator('[role=grid]').evaluate((grid) => (grid.scrollLeft = 600));
  await expect.poll(() => page.locator('.grid-body [role=gridcell]').first().getAttribute('aria-colindex')).not.toBe('2');
  expect(await left()).toBe(start);
  const sizes = await page.locator('.table-bar button, .grid-body .grid-row').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  await page.locator('.grid-body [role=rowheader]').nth(1).click();
  await page.locator('#place-heading').waitFor();
});

test('the map makes room for the table, its view filters the rows, and a row that is chosen comes into sight', async () => {
  const { page, query, go } = await bound(open({ address: '?view=table' }));
  const heightOf = async (selector: string) => Math.round((await page.locator(selector).boundingBox())?.height ?? 0);
  await page.locator('[role=grid]').waitFor();
  await expect.poll(async () => (await heightOf('.map canvas')) + (await heightOf('.table-dock'))).toBe(900);
  // Legend, scale and note stand above the table.
  const edge = (await page.locator('.table-dock').boundingBox())?.y ?? 0;
  for (const part of ['.legend', '.scale-bar', '.map-note']) {
    const box = await page.locator(part).first().boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(edge);
  }
  const all = await countOf(page);
  await page.getByRole('checkbox', { name: '只看视野内' }).check();
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  await go('?view=table#map=13/22.52/113.03');
  await expect.poll(() => countOf(page)).toBeLessThan(all / 2);
  const near = await countOf(page);
  await page.getByRole('checkbox', { name: '只看视野内' }).uncheck();
  await expect.poll(() => countOf(page)).toBe(all);

  await page.locator('.grid-filter input').first().fill('银湖湾');
  await page.locator('.grid-body [role=rowheader]', { hasText: '银湖湾' }).first().click();
  await expect.poll(query).toContain('sel=');
  await page.locator('.table-filters button').click();
  await page.getByRole('checkbox', { name: '只看视野内' }).check();
  await expect.poll(() => names(page)).toContainEqual(expect.stringContaining('银湖湾'));
  expect(await countOf(page)).not.toBe(near);
});

test('a layer that a reader brought along is a table of its own: of hundreds of rows few are drawn, and bars and columns filter it alike', async () => {
  const { page, go } = await bound(open({ address: '?view=table', withoutMap: true }));
  await page.locator('[role=grid]').waitFor();
  await page.evaluate(keepLayer, ROWS);
  await page.reload();
  await page.getByRole('combobox', { name: '表格内容' }).selectOption('地块');
  await expect.poll(() => countOf(page)).toBe(ROWS);
  expect(await page.locator('.grid-body .grid-row').count()).toBeLessThan(40);
  expect(await page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe(String(ROWS + 2));

  await page.locator('[data-spot="0-0"]').focus();
  await page.keyboard.press('Control+End');
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${ROWS - 1}-`));
  await page.keyboard.press('Control+Home');
  await page.getByRole('button', { name: '面积' }).click();
  await page.getByRole('button', { name: '面积' }).click();
  await expect.poll(async () => (await names(page))[0]).toBe(`地块 ${ROWS - 1}`);
  await page.getByRole('textbox', { name: '筛选“面积” 从' }).fill(String(ROWS - 10));
  await page.keyboard.press('Tab');
  await expect.poll(() => countOf(page)).toBe(10);
  await expect.poll(() => page.locator('.table-filters').textContent()).toContain('筛选：面积');
  await page.locator('.table-filters button').click();
  await expect.poll(() => countOf(page)).toBe(ROWS);

  await go('?view=stats');
  const bar = page.locator('.stats .bar', { hasText: '工业' });
  await bar.waitFor();
  const count = Number(await bar.locator('.bar-count').textContent());
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => bar.getAttribute('aria-pressed')).toBe('true');
  expect(await seriousIn(page), 'stats: a bar pressed').toEqual([]);
  await go('?view=table');
  await expect.poll(() => countOf(page)).toBe(count);
});

test('before the public there is neither', async () => {
  const { page } = await bound(open({ address: '?ui=public&view=table', withoutMap: true }));
  await page.locator('.place').first().waitFor();
  expect(await page.locator('#open-table, #open-stats, [role=grid]').count()).toBe(0);
});

const ROWS = 900;

/** As the browser keeps a layer: runs in the page. */
function keepLayer(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, row) => row);
  const uses = ['工业', '农业', '居住'];
  const steps = Uint32Array.from({ length: count + 1 }, (_, index) => index);
  const layer = {
    id: 'own-test',
    name: '地块',
    file: 'parcels.geojson',
    sort: 'geojson',
    datum: 'stated',
    count,
    geometry: {
      shapes: new Uint8Array(count),
      partStarts: steps,
      ringStarts: steps,
      positionStarts: steps,
      coordinates: Float64Array.from({ length: count * 2 }, (_, index) => (index % 2 === 0 ? 113 + index / 10_000 : 22.4)),
    },
    columns: [
      { name: '名称', type: 'text', texts: rows.map((row) => `地块 ${row}`), codes: Uint32Array.from(rows, (row) => row + 1) },
      { name: '面积', type: 'number', values: Float64Array.from(rows) },
      { name: '用途', type: 'text', texts: uses, codes: Uint32Array.from(rows, (row) => row % 4) },
    ],
    nameColumn: 0,
    bounds: [113, 22.4, 113.2, 22.4],
    remarks: [],
    refusedCount: 0,
    remarkedCount: 0,
  };
  const style = { colour: 0, by: { kind: 'single' }, hidden: [], radiusPixels: 5, label: undefined, isVisible: true };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('own-layers');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('layers'));
    opening.addEventListener('error', () => reject(new Error('no database')));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('layers', 'readwrite');
      writing.objectStore('layers').put({ layer, style, order: 0 }, layer.id);
      writing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** A visit whose methods can be taken apart. */
async function bound(opening: ReturnType<typeof open>) {
  const visit = await opening;
  return { page: visit.page, query: () => visit.query(), go: (address: string) => visit.go(address) };
}
