import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { allOf, xmlTree } from '../testing/xmlTree.ts';
import { useJourney } from './Journey.ts';

const { open } = useJourney();

const STANDING = '据公开资料整理，非法定规划，以主管部门批准的规划为准';

const inOrder = (ids: readonly unknown[]) => [...ids].map(String).toSorted((a, b) => a.localeCompare(b));

test('the filtered places leave as four files, by keyboard and without a network, and each says what it is', async () => {
  const { page, requests } = await open({ address: '?ui=text&theme=park-renewal&zone=north', waitForMap: false });
  await page.locator('.masthead').waitFor();
  await expect.poll(() => page.locator('.side-head .standing').textContent()).toMatch(new RegExp(`^示意图 · 内部使用 · ${STANDING} · 数据截至 \\d{4}-\\d{2}-\\d{2}$`));
  const shown = await page.locator('.place').evaluateAll((places) => places.map(({ id }) => id.replace('place-', '')));
  expect(shown.length).toBeGreaterThan(1);
  expect(requests.filter((url) => /Takeaway-/.test(url))).toEqual([]);

  const opener = page.locator('#open-takeaway');
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.locator('.what').textContent()).toBe(`园区再造 · 北部：${shown.length} 处`);
  await expect.poll(() => dialog.locator('.standing').textContent()).toContain(STANDING);
  // What is fetched behind what shows has come.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/distance-bands-')))).toBe(true);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.context().setOffline(true);

  const take = async () => {
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await download;
    const text = await readFile(await file.path(), 'utf8');
    await expect.poll(() => dialog.locator('.places-export').getByRole('status').textContent()).toBe(`已保存为 ${file.suggestedFilename()}`);
    return { name: file.suggestedFilename(), text };
  };
  await dialog.getByRole('radio', { name: /^GeoJSON/ }).focus();
  const geojson = await take();
  await page.keyboard.press('ArrowDown');
  const csv = await take();
  await page.keyboard.press('ArrowDown');
  const kml = await take();
  await page.keyboard.press('ArrowDown');
  const gpx = await take();

  expect([geojson, csv, kml, gpx].map(({ name }) => name.replace(/\d{4}-\d{2}-\d{2}/, 'DAY'))).toEqual(
    ['geojson', 'csv', 'kml', 'gpx'].map((ending) => `xinhui-places-DAY.${ending}`),
  );
  for (const { text } of [geojson, csv, kml, gpx]) expect(text).toContain(STANDING);
  const collection = JSON.parse(geojson.text) as FeatureCollection;
  expect(inOrder(collection.features.map(({ id }) => id))).toEqual(inOrder(shown));
  const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
  expect(inOrder(rows.map((row) => row['编号']))).toEqual(inOrder(shown));
  expect(allOf(xmlTree(kml.text), 'Placemark')).toHaveLength(shown.length);
  expect(xmlTree(gpx.text).attributes['version']).toBe('1.1');

  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('open-takeaway');
  await page.context().setOffline(false);
});
