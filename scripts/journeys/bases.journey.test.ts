import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { startArchiveServer, startTiandituServer } from '../bases/testing/baseServers.ts';
import { sampleArchive } from '../bases/testing/sampleArchive.ts';
import { GEOCODERS } from '../geocoders/index.ts';
import { secretsIn } from '../testing/secretsIn.ts';
import { PROJECT } from './buildSite.ts';
import { useJourney, type Visit } from './Journey.ts';
import { differingPixels } from './pixels.ts';

/** Put together here, so that this file does not hold it. */
const KEY = 'fedcba98'.repeat(4);
const GOOD = join(PROJECT, 'scripts/fixtures/good');
const region = JSON.parse(await readFile(join(GOOD, 'seeds/region.json'), 'utf8')) as { districtBox: [number, number, number, number] };
const archive = sampleArchive({ bounds: region.districtBox });
const elsewhere = sampleArchive({ bounds: [11.2, 43.7, 11.3, 43.8] });
const [archives, tianditu] = await Promise.all([startArchiveServer(archive), startTiandituServer(KEY)]);
const operator = await mkdtemp(join(tmpdir(), 'operator-'));
await mkdir(join(operator, 'seeds'));
await writeFile(
  join(operator, 'seeds/region.json'),
  JSON.stringify({
    ...region,
    baseMaps: {
      pmtiles: { url: `${archives.origin}/map.pmtiles`, attribution: '© 样例测绘', approvalNumber: '样S(2026)002号' },
      tianditu: { endpoint: tianditu.origin, approvalNumber: 'GS(2026)9号' },
    },
  }),
);
await writeFile(join(operator, 'seeds/settings.local.json'), JSON.stringify({ tiandituKey: KEY, layerOrigins: ['https://data.example.org'] }));
afterAll(async () => {
  await Promise.all([archives[Symbol.asyncDispose](), tianditu[Symbol.asyncDispose](), rm(operator, { recursive: true })]);
});

/** What an operator's shell holds while he builds: a key for every service that wants one, and how he is reached. */
const environment = Object.fromEntries([...GEOCODERS.flatMap((driver) => ('keyVariable' in driver ? [driver.keyVariable ?? ''] : [])), 'GEOCODE_CONTACT'].map((name, index) => [name, `${index}c0ffee-of-${name.toLowerCase()}-8d2b`]));
Object.assign(process.env, environment);
afterAll(() => {
  for (const name of Object.keys(environment)) delete process.env[name];
});

const { open, built } = useJourney([GOOD, operator]);
/** That the servers are asked is what these visits are about; what they answer on purpose stands on the console. */
const expectedProblems = new RegExp(`another origin: (${archives.origin}|${tianditu.origin})/|Failed to load resource`);

beforeEach(() => {
  for (const server of [archives, tianditu]) {
    server.asked.length = 0;
    server.sentBytes = 0;
    server.trouble = undefined;
  }
});

/** Pictures of the map are taken again and again here: a small one is drawn sooner. */
const viewport = { width: 920, height: 640 };

const credit = (page: Page) => page.locator('.map-credit').textContent();
const alert = (page: Page) => page.locator('.stage-alert p').textContent();

/** Waits until a good part of the map looks otherwise. */
async function groundChanges(visit: Visit, before: PNG): Promise<void> {
  await expect.poll(async () => differingPixels(before, await visit.mapPixels())).toBeGreaterThan(before.width * before.height * 0.25);
}

test('the site lets the page ask the servers of its base maps, and the key stands in one file alone', async () => {
  const { root } = built();
  const page = await readFile(join(root, 'dist/index.html'), 'utf8');
  expect(page.replaceAll('&#39;', "'")).toContain(`connect-src 'self' ${archives.origin} ${tianditu.origin} https://data.example.org;`);
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'));
  const holding: string[] = [];
  for (const { name, parentPath } of names) if ((await readFile(join(parentPath, name))).includes(KEY)) holding.push(name.replace(/-[\w-]{8}\.json$/, '-HASH.json'));
  expect(holding.toSorted()).toEqual(['base-maps-HASH.json', 'base-maps.json', 'settings.local.json']);
});

test('of all that the environment and the settings hold, the key of Tianditu alone is in the built site', async () => {
  const { dist } = built();
  expect(Object.keys(environment)).toEqual(expect.arrayContaining(['TIANDITU_KEY', 'AMAP_KEY', 'GEOCODE_CONTACT']));
  const found = (await secretsIn(dist, { ...environment, tk: KEY })).map((line) => line.replace(/-[\w-]{8}\.json:/, '-HASH.json:'));
  expect(found).toEqual(['assets/base-maps-HASH.json: tk']);
  // It would be found: a planted one is.
  const planted = join(dist, 'assets/planted.js');
  await writeFile(planted, `fetch("https://api.example.cn/v3?k=${environment['AMAP_KEY']}")`);
  expect(await secretsIn(dist, environment)).toEqual(['assets/planted.js: AMAP_KEY']);
  await rm(planted);
});

test('an archive is read in parts, is credited, and fails and comes back without taking the map along', async () => {
  const visit = await open({ viewport, expectedProblems });
  const { page } = visit;
  const before = await visit.mapPixels();
  await page.locator('#open-bases').click();
  await expect.poll(() => page.locator('.base-choice strong').allTextContents()).toEqual(['内置底图', '街道底图', '天地图 · 矢量', '天地图 · 影像']);
  expect(archives.asked).toEqual([]);
  await page.locator('.base-choice', { hasText: '街道底图' }).click();
  await expect.poll(() => visit.query()).toBe('?base=pmtiles');
  await expect.poll(() => credit(page)).toBe('© 样例测绘 · 审图号：样S(2026)002号 · © OpenStreetMap');
  await groundChanges(visit, before);
  expect(archives.asked.length).toBeGreaterThan(1);
  expect(archives.asked.filter((line) => !/^GET \/map\.pmtiles bytes=\d+-\d+$/.test(line))).toEqual([]);
  expect(archives.sentBytes).toBeLessThan(archive.length);

  // A picture with holes is not saved as if it were whole.
  archives.trouble = 500;
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await page.locator('#open-takeaway').click();
  await page.getByRole('button', { name: '保存图片' }).click();
  await expect.poll(() => page.locator('.picture-export [role=status]').textContent(), { timeout: 60_000 }).toBe('没有画出：底图缺了几块（连不上提供底图的服务器）。请再试一次，或改用内置底图。');
  expect(saved).toEqual([]);
  await page.keyboard.press('Escape');

  for (let step = 0; step < 3; step += 1) await page.locator('.map-buttons button').first().click();
  await expect.poll(() => alert(page)).toBe('“街道底图”没有显示：连不上提供底图的服务器。现在用内置底图。');
  await expect.poll(() => credit(page)).toBe('© OpenStreetMap');
  expect(await page.getByRole('radio', { name: /内置底图/ }).isChecked()).toBe(true);
  // Trying while it is still down says so again.
  const asked = archives.asked.length;
  await page.locator('.stage-alert').getByRole('button', { name: '重试' }).click();
  await expect.poll(() => archives.asked.length).toBeGreaterThan(asked);
  await expect.poll(() => page.locator('.stage-alert').count()).toBe(1);
  archives.trouble = undefined;
  await page.locator('.stage-alert').getByRole('button', { name: '重试' }).click();
  await expect.poll(() => page.locator('.stage-alert').count()).toBe(0);
  await expect.poll(() => credit(page)).toContain('样S(2026)002号');
});

test('a sheet of paper is drawn over the chosen base map, and credits that in the place of the embedded coast', { timeout: 240_000 }, async () => {
  const { page } = await open({ address: '?ui=print&base=pmtiles', viewport, expectedProblems, waitForMap: false });
  await expect.poll(() => page.locator('.foot-credits').textContent()).toMatch(/^资料：© 样例测绘 · 审图号：样S\(2026\)002号；/);
  expect(await page.locator('.foot-credits').textContent()).not.toContain('海岸');
  expect(await page.locator('.sheet-legend').textContent()).not.toContain('示意');
  await page.locator('.print-bar .primary:enabled').waitFor({ timeout: 200_000 });
  expect(await page.locator('.map-frame image').count()).toBe(1);
  expect(archives.asked.length).toBeGreaterThan(1);
});

test('where the code that reads a base map is missing, that is said and not the map blamed, and another try opens it', async () => {
  let isMissing = true;
  let asked = 0;
  const missing = (page: Page) =>
    page.route(/\/openProtomaps-[^/]*\.js/, async (route) => {
      asked += 1;
      await (isMissing ? route.fulfill({ status: 404 }) : route.fallback());
    });
  const { page } = await open({ address: '?base=pmtiles', viewport, expectedProblems, before: missing });
  const told = '“街道底图”没有显示：读底图的程序没能取到。现在用内置底图。';
  await expect.poll(() => alert(page)).toBe(told);
  const before = asked;
  await page.locator('.stage-alert').getByRole('button', { name: '重试' }).click();
  await expect.poll(() => asked).toBeGreaterThan(before);
  await expect.poll(() => alert(page)).toBe(told);
  expect(archives.asked).toEqual([]);
  isMissing = false;
  await page.locator('.stage-alert').getByRole('button', { name: '重试' }).click();
  await expect.poll(() => credit(page), { timeout: 60_000 }).toContain('样S(2026)002号');
  expect(await page.locator('.stage-alert').count()).toBe(0);
});

test('an archive that is kept whole needs its server no more, and is named in the credits', async () => {
  const visit = await open({ address: '?base=pmtiles', viewport, expectedProblems });
  const { page } = visit;
  await page.locator('#open-bases').click();
  await page.getByRole('button', { name: /^存到本机/ }).click();
  await expect.poll(() => page.locator('.archive-line').textContent()).toContain('已存本机');
  expect(archives.asked.filter((line) => line === 'GET /map.pmtiles')).toHaveLength(1);
  archives.asked.length = 0;
  archives.trouble = 500;
  await page.reload();
  await visit.mapIsDrawn();
  await expect.poll(() => credit(page)).toContain('© 样例测绘');
  await page.locator('.map-buttons button').first().click();
  await page.locator('#open-bases').click();
  await page.getByRole('button', { name: '从本机删除' }).waitFor();
  expect(archives.asked).toEqual([]);
  await visit.go('?base=pmtiles&view=credits');
  await expect.poll(() => page.locator('.credits').textContent()).toContain('街道底图正在使用的底图© 样例测绘 · 审图号：样S(2026)002号');
});

test('Tianditu is asked as it documents, with its names above the picture, and a refused key falls back and comes back', async () => {
  const visit = await open({ address: '?base=tianditu-img', viewport, expectedProblems });
  const { page } = visit;
  await expect.poll(() => credit(page)).toBe('© 天地图 · 审图号：GS(2026)9号 · © OpenStreetMap');
  await expect.poll(() => new Set(tianditu.asked.map((line) => /LAYER=(\w+)/.exec(line)?.[1]))).toEqual(new Set(['img', 'cia']));
  const imagery = await visit.mapPixels();
  await page.locator('#open-bases').click();
  await page.locator('.base-choice', { hasText: '天地图 · 矢量' }).click();
  await groundChanges(visit, imagery);
  await page.getByRole('button', { name: 'EN' }).click();
  await expect.poll(() => tianditu.asked.some((line) => line.includes('/eva_w/wmts?'))).toBe(true);
  await expect.poll(() => credit(page)).toContain('© Tianditu');
  // Every address had the documented form, or the stand-in would have refused it.
  expect(visit.problems.filter((problem) => problem.includes('Failed to load resource'))).toEqual([]);

  tianditu.trouble = 403;
  await page.locator('.base-choice', { hasText: 'Tianditu imagery' }).click();
  await expect.poll(() => alert(page)).toBe('“Tianditu imagery” is not shown: access was refused (key invalid, quota spent or not permitted). This is the built-in map.');
  await expect.poll(() => credit(page)).toBe('© OpenStreetMap');
  tianditu.trouble = undefined;
  await page.locator('.stage-alert').getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => credit(page)).toContain('GS(2026)9号');
  await expect.poll(() => page.locator('.stage-alert').count()).toBe(0);
});

test('a base map or a file that cannot be used is named with the reason, and changes nothing', async () => {
  const visit = await open({ address: '?base=moon', viewport, expectedProblems });
  const { page } = visit;
  await expect.poll(() => alert(page)).toBe('“moon”没有显示：这里没有这种底图。现在用内置底图。');
  await page.locator('.stage-alert').getByRole('button', { name: '就用内置底图' }).click();
  await expect.poll(() => visit.query()).toBe('');
  await visit.go('?base=pmtiles-file');
  await expect.poll(() => alert(page)).toBe('“本机档案”没有显示：这台设备上没有存档案。现在用内置底图。');
  await visit.go('');
  // What is no archive is looked at as the reader's own data.
  await drop(page, 'places.geojson', Buffer.from('{}'));
  await expect.poll(() => page.locator('.own-import[role=alert] h3').textContent()).toBe('没有读入 places.geojson');
  await visit.go('');
  await drop(page, 'text.pmtiles', Buffer.from('not an archive at all, however it is called'));
  await expect.poll(() => alert(page)).toBe('没有采用“text.pmtiles”：文件不是第 3 版 PMTiles 档案。');
  await drop(page, 'florence.pmtiles', elsewhere);
  await expect.poll(() => alert(page)).toBe('没有采用“florence.pmtiles”：档案不包括本区。');
  await drop(page, 'cut.pmtiles', archive.subarray(0, archive.length - 500));
  await expect.poll(() => alert(page)).toBe('没有采用“cut.pmtiles”：内容已损坏或不完整。');
  expect(visit.query()).toBe('');
  await expect.poll(() => credit(page)).toBe('© OpenStreetMap');
});

test('a file that is dropped on the map becomes its ground, and stays on the device until it is removed', async () => {
  const visit = await open({ viewport, expectedProblems });
  const { page } = visit;
  const before = await visit.mapPixels();
  await drop(page, 'xinhui.pmtiles', archive);
  await expect.poll(() => visit.query()).toBe('?base=pmtiles-file');
  await groundChanges(visit, before);
  await expect.poll(() => credit(page)).toBe('© 样例测绘 · © OpenStreetMap');
  await page.reload();
  await visit.mapIsDrawn();
  await groundChanges(visit, before);
  await page.locator('#open-bases').click();
  await expect.poll(() => page.locator('.base-choice', { hasText: '本机档案' }).textContent()).toMatch(/xinhui\.pmtiles已存本机 · 0\.\d MB · \d+年/);
  expect([...archives.asked, ...tianditu.asked]).toEqual([]);

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id);
  await expect.poll(focused).toBe('base-map');
  await page.getByRole('button', { name: '从本机删除' }).click();
  await expect.poll(() => visit.query()).toBe('');
  await expect.poll(() => page.locator('.base-choice', { hasText: '本机档案' }).count()).toBe(0);
  // What had the focus is gone, and the focus stays in the panel.
  await expect.poll(focused).toBe('base-map');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('open-bases');
  expect(await page.locator('.base-panel').count()).toBe(0);
});

/** As a person drops a file from the desktop. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ({ file, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.codePointAt(0) ?? 0);
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file));
      return transfer;
    },
    { file: name, base64: content.toString('base64') },
  );
  await page.locator('.stage').dispatchEvent('drop', { dataTransfer: data });
}
