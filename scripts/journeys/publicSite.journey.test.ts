import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleArchive } from '../bases/testing/sampleArchive.ts';
import { PROJECT } from './buildSite.ts';
import { useJourney, type UsedJourney } from './Journey.ts';

/** What an operator shows to the public: a base map and a Tianditu key without numbers of review, an outline of a town with its own. */
const [GOOD, BOUNDARIES] = ['good', 'boundaries'].map((name) => join(PROJECT, 'scripts/fixtures', name)) as [string, string];
const NUMBER = '粤S(2026)000号';
const OF_THE_TOWN = '样S(2026)001号';
/** Put together here, so that this file does not hold it. */
const KEY = 'fedcba98'.repeat(4);
const LINES = ['boundaries', 'district-land', 'town-outlines'];
const region = JSON.parse(await readFile(join(GOOD, 'seeds/region.json'), 'utf8')) as { districtBox: [number, number, number, number] };
const operators = await Promise.all([null, NUMBER].map(operatorOf));
afterAll(() => Promise.all(operators.map((folder) => rm(folder, { recursive: true }))));

async function operatorOf(approvalNumber: string | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'public-'));
  await mkdir(join(folder, 'seeds'));
  const publication = { scope: 'public', approvalNumber, boundarySource: 'none' };
  const outlines = [{ adcode: '440705', file: '440700', name: { 'zh-Hans': '样区', en: 'Sample' } }];
  const baseMaps = { pmtiles: { url: './map.pmtiles', attribution: '© 样例测绘' }, tianditu: {} };
  await writeFile(join(folder, 'seeds/region.json'), JSON.stringify({ ...region, publication, outlines, baseMaps }));
  await writeFile(join(folder, 'seeds/settings.local.json'), JSON.stringify({ tiandituKey: KEY }));
  return folder;
}

const textOf = (page: Page, part: string) => page.locator(part).textContent();
const notice = (page: Page) => textOf(page, '.map-note strong');

/** How many features each file of administrative lines holds; empty files of one content are built into one. */
async function linesIn({ built }: UsedJourney): Promise<number[]> {
  const folder = join(built().dist, 'assets');
  const names = await readdir(folder);
  return Promise.all(
    LINES.map(async (line) => {
      const files = names.filter((name) => name.startsWith(`${line}-`) && name.endsWith('.geojson'));
      const collections = await Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as FeatureCollection));
      return collections.reduce((sum, { features }) => sum + features.length, 0);
    }),
  );
}

/** The names of the files of the built site that hold the text. */
async function holding({ built }: UsedJourney, text: string): Promise<string[]> {
  const { dist } = built();
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(files.map((file) => readFile(file)));
  return files.filter((_, index) => texts[index]?.includes(text));
}

const placeArchive = ({ built }: UsedJourney) => writeFile(join(built().dist, 'map.pmtiles'), sampleArchive({ bounds: region.districtBox }));

describe('a site for the public without an approval number', () => {
  const site = useJourney([GOOD, BOUNDARIES, operators[0] ?? '']);
  beforeAll(() => placeArchive(site));

  test('holds no administrative line, no key and no way to Tianditu', async () => {
    expect(await linesIn(site)).toEqual([0, 0, 0]);
    expect(await holding(site, KEY)).toEqual([]);
    expect(await holding(site, 'tianditu.gov.cn')).toEqual([]);
  });

  test('says that it is a sketch, and tells of no boundary that it does not draw', async () => {
    const visit = await site.open({ address: '?sel=daze', withoutMap: true });
    const { page } = visit;
    await expect.poll(() => notice(page)).toBe('示意图');
    await expect.poll(() => textOf(page, '.place-panel .facts')).not.toContain('按界线计算');
    await page.locator('#open-bases').click();
    await expect.poll(() => page.locator('.base-choice strong').allTextContents()).toEqual(['内置底图', '街道底图']);
    await visit.go('?view=credits');
    await expect.poll(() => textOf(page, '.credits')).toContain('示意图');
    expect(await textOf(page, '.credits')).not.toContain('审图号：');
  });
});

describe('a site for the public with an approval number', () => {
  const site = useJourney([GOOD, BOUNDARIES, operators[1] ?? '']);
  beforeAll(() => placeArchive(site));

  test('holds the lines that its numbers cover, and still no key', async () => {
    const [lines, land, towns] = await linesIn(site);
    expect([lines !== 0, land !== 0, towns]).toEqual([true, true, 1]);
    expect(await holding(site, KEY)).toEqual([]);
  });

  test('bears its number over the embedded map, and none over a base map that was not reviewed', async () => {
    const visit = await site.open({ address: '?sel=daze', withoutMap: true });
    const { page } = visit;
    await expect.poll(() => notice(page)).toBe(`审图号：${NUMBER}`);
    await expect.poll(() => textOf(page, '.place-panel .facts')).toContain(OF_THE_TOWN);
    await page.locator('#open-bases').click();
    await page.locator('.base-choice', { hasText: '街道底图' }).click();
    await expect.poll(() => textOf(page, '.map-credit')).toContain('© 样例测绘');
    expect(await notice(page)).toBe('示意图');
    await expect.poll(() => textOf(page, '.place-panel .facts')).not.toContain(OF_THE_TOWN);
    await visit.go('?base=pmtiles&view=credits');
    await expect.poll(() => textOf(page, '.credits')).toContain('© 样例测绘');
    expect(await textOf(page, '.credits')).not.toContain('审图号：');
    await visit.go('?view=credits');
    await expect.poll(() => textOf(page, '.credits')).toContain(OF_THE_TOWN);
    expect(await notice(page)).toBe(`审图号：${NUMBER}`);
  });

  test('prints the same mark, and shows no file of a reader’s own on a screen that stands before the public', async () => {
    const sheet = await site.open({ address: '?ui=print&base=pmtiles', waitForMap: false });
    await expect.poll(() => textOf(sheet.page, '.foot-credits')).toContain('© 样例测绘');
    expect(await textOf(sheet.page, '.sheet-notice')).toBe('示意图');
    expect(await textOf(sheet.page, '.paper')).not.toContain(NUMBER);
    const before = await site.open({ address: '?ui=public&base=pmtiles-file', withoutMap: true });
    await expect.poll(() => textOf(before.page, '.stage-alert p')).toBe('“本机档案”没有显示：这里没有这种底图。现在用内置底图。');
    expect(await notice(before.page)).toBe(`审图号：${NUMBER}`);
  });
});
