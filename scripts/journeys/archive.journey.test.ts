import { afterAll, beforeAll, afterEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Plugin } from 'vite';
import { indexedFlatGeobuf, type SampleFeature } from '../../src/readers/testing/indexedFlatGeobuf.ts';
import { serveSite } from '../browser/serveSite.ts';
import { PROJECT } from './buildSite.ts';
import { Journey, type Visit } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

/** 30 000 made-up points, each in its own square of 150 × 200: more than are drawn one by one. */
const points = Array.from({ length: 30_000 }, (_, index): SampleFeature => ({
  geometry: { type: 'Point', coordinates: [112.7 + (index % 200) * 0.003, 22 + Math.floor(index / 200) * 0.004] },
  properties: { 名称: `合成地点${index}`, 面积: index },
}));
const whole = indexedFlatGeobuf(points);
const FILES: Readonly<Record<string, Uint8Array>> = {
  '/places.fgb': whole,
  '/no-index.fgb': indexedFlatGeobuf(points.slice(0, 9), { nodeSize: 0 }),
  '/zone38.fgb': indexedFlatGeobuf(points.slice(0, 9), { epsg: 4526 }),
  '/page.fgb': new TextEncoder().encode('<html>no archive</html>'),
  '/whole.fgb': whole,
};
/** A host that sends the reader on. */
const MOVED = '/moved.fgb';
const asked: string[] = [];
let sentBytes = 0;

/** As a static host does, but for one file that it sends as a whole only. */
const archives: Plugin = {
  name: 'archives',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://loopback').pathname;
      if (path === MOVED) {
        response.writeHead(302, { location: './places.fgb' }).end();
        return;
      }
      const bytes = FILES[path];
      if (bytes === undefined) {
        next();
        return;
      }
      asked.push(path);
      const range = path === '/whole.fgb' ? null : /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
      const part = range === null ? bytes : bytes.subarray(Number(range[1]), Number(range[2]) + 1);
      sentBytes += part.length;
      response.statusCode = range === null ? 200 : 206;
      if (range !== null) response.setHeader('content-range', `bytes ${range[1]}-${Number(range[1]) + part.length - 1}/${bytes.length}`);
      response.end(Buffer.from(part));
    });
  },
};

let journey: Journey | undefined;
const visits: Visit[] = [];
beforeAll(async () => {
  journey = await Journey.start(await serveSite(`${PROJECT}/dist`, { plugins: [archives] }));
});
afterEach(async () => {
  const done = visits.splice(0);
  await Promise.all(done.map((visit) => visit.close()));
  const problems = done.flatMap((visit) => visit.unexpectedProblems());
  if (problems.length > 0) throw new Error(problems.join('\n'));
});
afterAll(async () => {
  await journey?.stop();
});

async function openOwn(address: string, expectedProblems?: RegExp): Promise<Page> {
  if (journey === undefined) throw new Error('not started');
  const visit = await journey.visit({ address, viewport: { width: 920, height: 640 }, ...(expectedProblems === undefined ? {} : { expectedProblems }) });
  visits.push(visit);
  await visit.page.getByRole('tab', { name: '数据' }).click();
  return visit.page;
}

async function type(page: Page, address: string): Promise<void> {
  await page.locator('.own-archive input').fill(address);
  await page.locator('.own-archive button[type=submit]').click();
}

/** Without the thin spaces that part thousands. */
const plain = (text: string) => text.replaceAll('\u202f', '');
const reading = async (page: Page) => plain((await page.locator('.own-archive-reading').allTextContents()).join(' '));
const held = async (page: Page) => plain((await page.locator('.own-name .quiet').allTextContents()).join(' '));

test('an archive is shown as squares while it is too much, then each feature that is in view, with a part of its bytes alone', { timeout: 300_000 }, async () => {
  sentBytes = 0;
  const page = await openOwn('?view=bench');
  await type(page, './places.fgb');
  await expect.poll(() => reading(page)).toContain('视野内约 30000 个要素');
  expect(await held(page)).toBe('已取 0／全部 30000');
  // The index alone, and but the upper part of that.
  expect(sentBytes).toBeLessThan(whole.length * 0.06);
  await page.evaluate(() => (location.hash = '#map=14.5/22.3/113'));
  await expect.poll(() => held(page)).toMatch(/^已取 [1-9]\d{0,2}／全部 30000$/);
  expect(await reading(page)).not.toContain('视野内约');
  expect(await reading(page)).toContain('已读取');
  expect(await seriousIn(page), 'own: an archive').toEqual([]);
  expect(sentBytes).toBeLessThan(whole.length * 0.25);

  // What is in view is a layer like any other.
  await page.locator('.own-name').click();
  await page.locator('.own-actions').getByRole('button', { name: '表格' }).click();
  await expect.poll(() => page.getByRole('columnheader').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('名称'), expect.stringContaining('面积')]));

  // The address comes back, and with it what is in view.
  await page.goto(page.url().replace(/\?[^#]*/, '?view=bench'));
  await page.reload();
  await page.getByRole('tab', { name: '数据' }).click();
  await expect.poll(() => held(page)).toMatch(/^已取 [1-9]\d{0,2}／全部 30000$/);
  await page.locator('.own-name').click();
  await page.getByRole('button', { name: '移除“places”' }).click();
  await expect.poll(() => page.locator('.own-layer').count()).toBe(0);
  await page.reload();
  await page.getByRole('tab', { name: '数据' }).click();
  expect(await page.locator('.own-layer').count()).toBe(0);
});

test('an archive that cannot be read so is refused with its name and the way out, and what is there stays', async () => {
  const page = await openOwn('?view=bench', /404|ERR_FAILED/);
  const alert = async () => (await page.locator('.own-archive [role=alert] p').allTextContents()).join(' ');
  for (const [address, words] of [
    ['./no-index.fgb', 'no-index.fgb 没有空间索引'],
    ['./zone38.fgb', '坐标系是“EPSG:4526”'],
    ['./page.fgb', '认不出这是哪种文件'],
    ['./whole.fgb', '只能整个发送文件'],
    [`.${MOVED}`, '转到了别的地址'],
    ['./absent.fgb', '这个地址没有这个文件（HTTP 404）'],
    ['https://elsewhere.example/places.fgb', '不能从 https://elsewhere.example 读取'],
    ['ftp://elsewhere.example/places.fgb', '不是网站上文件的地址'],
  ] as const) {
    await type(page, address);
    await expect.poll(alert).toContain(words.replace('no-index.fgb ', ''));
    expect(await alert()).toContain(address.startsWith('./') ? address.slice(2) : address);
    expect(await page.locator('.own-layer').count()).toBe(0);
  }
});

test('before the public nothing of a kept archive is asked for', async () => {
  asked.length = 0;
  if (journey === undefined) throw new Error('not started');
  const visit = await journey.visit({
    address: '?ui=public&view=bench',
    before: (page) => page.addInitScript(() => localStorage.setItem('bench-kept', 'layers')),
  });
  visits.push(visit);
  expect(await visit.page.locator('.own-archive').count()).toBe(0);
  expect(visit.requests.filter((url) => /ArchiveModel|BenchModel|archiveWorker|\.fgb/.test(url))).toEqual([]);
  expect(asked).toEqual([]);
});
