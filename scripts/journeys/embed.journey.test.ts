import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { PROJECT } from './buildSite.ts';
import { openHostPage, type HostPage } from './HostPage.ts';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

/** The made-up district, which allows the page of the first origin, and not of the second, to frame its map and to speak with it. */
const [host, stranger] = await Promise.all([openHostPage(), openHostPage()]);
const seeds = await mkdtemp(join(tmpdir(), 'seeds-'));
await cp(join(PROJECT, 'scripts/fixtures/district'), seeds, { recursive: true });
const region = join(seeds, 'seeds/region.json');
const written = JSON.parse(await readFile(region, 'utf8')) as object;
await writeFile(region, JSON.stringify({ ...written, embed: { allowedOrigins: [host.origin] } }));
const { open } = useJourney([seeds]);
afterAll(() => Promise.all([host.close(), stranger.close(), rm(seeds, { recursive: true, force: true })]));

interface Embedded {
  readonly visit: Visit;
  readonly frame: Frame;
  readonly heard: () => Promise<Record<string, unknown>[]>;
  readonly say: (message: object) => Promise<void>;
}

/** Takes the lines from the site's own dialog, at this view of it, into the page; gives the visit and the element of the frame. */
async function frameIn(page: HostPage, address: string, options: Pick<VisitOptions, 'before' | 'expectedProblems'> = {}) {
  const visit = await open({
    address,
    waitForMap: false,
    viewport: { width: 800, height: 600 },
    expectedProblems: new RegExp(`^another origin: ${page.origin}`),
    ...options,
  });
  await visit.page.locator('#open-takeaway').click();
  const lines = await visit.page.locator('.embed-code').inputValue();
  expect(await visit.page.locator('.embed-warning').textContent()).toContain(visit.page.url().replace(/\?.*/, ''));
  expect(await visit.page.locator('.embed-pages').textContent()).toBe(`能嵌入的网页：本站的，以及 ${host.origin} 的。`);
  visit.requests.length = 0;
  await visit.page.goto(page.embedding(lines));
  return { visit, element: await visit.page.waitForSelector('iframe') };
}

async function embed(...wanted: Parameters<typeof frameIn>): Promise<Embedded> {
  const { visit, element } = await frameIn(...wanted);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the page has no frame');
  await frame.locator('.embed-plate').waitFor();
  return {
    visit,
    frame,
    heard: () => visit.page.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard),
    say: (message) =>
      visit.page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), {
        source: 'sample-planning-map',
        version: 1,
        ...message,
      }),
  };
}

test('a page that is allowed selects, filters and moves by messages, and hears what the reader does', async () => {
  const { visit, frame, heard, say } = await embed(host, '?theme=workshops&acc=900000&ui=text');
  const { page } = visit;
  await frame.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, { timeout: 60_000 });
  await expect.poll(heard).toContainEqual({
    source: 'sample-planning-map',
    version: 1,
    type: 'ready',
    places: 2,
    language: 'zh-Hans',
    origin: new URL(frame.url()).origin,
  });
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();

  await say({ type: 'filter', themes: ['clean-water'] });
  await expect.poll(() => frame.locator('.embed-plate p').textContent()).toBe('清水：2 处');
  // The whole filter is the page's now.
  expect(new URL(frame.url()).searchParams.get('acc')).toBeNull();
  await say({ type: 'select', id: 'sample-school' });
  await expect.poll(() => frame.locator('.embed-card h2').textContent()).toBe('示例学校');
  await expect.poll(heard).toContainEqual(expect.objectContaining({ type: 'selected', id: 'sample-school', name: '示例学校' }));
  expect(await seriousIn(frame), 'embed: plate and card').toEqual([]);
  // The card lies over neither the standing nor the credit.
  const [card, note, credit] = await Promise.all(['.embed-card', '.map-note', '.map-credit'].map((each) => frame.locator(each).boundingBox()));
  expect((card?.y ?? 0) + (card?.height ?? Infinity)).toBeLessThanOrEqual(Math.min(note?.y ?? 0, credit?.y ?? 0));
  const basis = frame.locator('.embed-card').getByRole('link', { name: /^依据/ });
  // The site is internal: what a frame leads to shows no more than the frame.
  expect(await basis.getAttribute('href')).toMatch(/^\?theme=clean-water&sel=sample-school&view=report&psg=2020\/[^&]+&ui=public$/);
  expect([await basis.getAttribute('target'), await basis.getAttribute('rel')]).toEqual(['_blank', 'noopener']);

  await say({ type: 'camera', zoom: 11.5, center: [119.8, 29.1] });
  await expect.poll(heard).toContainEqual(expect.objectContaining({ type: 'moved', zoom: 11.5, center: [expect.closeTo(119.8, 4), expect.closeTo(29.1, 4)] }));
  await expect.poll(() => new URL(frame.url()).hash).toBe('#map=11.5/29.1/119.8');
  // Where both are told in one breath, the map does not go back to the place.
  const moved = async () => (await heard()).filter(({ type }) => type === 'moved').length;
  const moves = await moved();
  await Promise.all([say({ type: 'select', id: null }), say({ type: 'select', id: 'sample-school' }), say({ type: 'camera', zoom: 12, center: [119.7, 29.2] })]);
  await expect.poll(moved).toBeGreaterThan(moves);
  await page.waitForTimeout(1_500);
  expect((await heard()).findLast(({ type }) => type === 'moved')).toMatchObject({ zoom: 12, center: [expect.closeTo(119.7, 4), expect.closeTo(29.2, 4)] });
  await say({ type: 'language', language: 'en' });
  await expect.poll(() => frame.locator('h1').textContent()).toContain('Sample District');
  await frame.locator('.embed-card').getByRole('button', { name: 'Close' }).click();
  await expect.poll(async () => (await heard()).at(-1)).toMatchObject({ type: 'selected', id: null, name: null });

  await say({ type: 'select', id: 'nowhere' });
  await say({ type: 'filter', theme: ['clean-water'] });
  await expect.poll(heard).toContainEqual(expect.objectContaining({ type: 'refused', field: 'theme', reason: 'unknown' }));
  await expect.poll(heard).toContainEqual(expect.objectContaining({ type: 'refused', field: 'id', reason: 'unknown' }));
  expect(new URL(frame.url()).searchParams.get('theme')).toBe('clean-water');
  // The way back of the page around leads not through the map.
  expect(await entries()).toBe(before);

  // A reader who scrolls the page is not held up by the map.
  await page.mouse.move(300, 250);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect.poll(() => frame.locator('.maplibregl-desktop-message').textContent()).toBe('Hold Ctrl and scroll to zoom the map');
  // The operator's own copy is internal; before the public nothing of its lines is fetched.
  expect(visit.requests.some((url) => url.includes('PlanningMap'))).toBe(true);
  expect(visit.requests.filter((url) => /district-land|boundar|town-outlines/.test(url))).toEqual([]);
});

test('a page that is not allowed is refused the frame by the header', async () => {
  const expectedProblems = new RegExp(`^another origin: ${stranger.origin}|^console: .*"frame-ancestors 'self' ${host.origin}"`);
  const { visit, element } = await frameIn(stranger, '?ui=text', { expectedProblems });
  await expect.poll(() => visit.problems.filter((problem) => problem.includes('frame-ancestors')).length).toBe(1);
  const frame = await element.contentFrame();
  expect(await frame?.locator('#app').count()).toBe(0);
});

/** A host that sends none of the headers. */
const withoutHeaders = (page: Page) =>
  page.route(
    ({ pathname, searchParams }) => pathname === '/' && !searchParams.has('lines'),
    async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    },
  );

test('where the host sends no header, such a page shows the map, is not heard and hears nothing', async () => {
  const { frame, heard, say } = await embed(stranger, '?ui=text', { before: withoutHeaders });
  // Behind the map's own ears: once this one has heard, they have.
  await frame.evaluate(() => addEventListener('message', () => document.body.setAttribute('data-heard', ''), { once: true }));
  await say({ type: 'select', id: 'sample-school' });
  await frame.waitForSelector('body[data-heard]');
  expect(frame.url()).not.toContain('sel=');
  expect(await frame.locator('.embed-card').count()).toBe(0);
  expect(await heard()).toEqual([]);
});
