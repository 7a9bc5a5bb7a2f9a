import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cameraOf } from '../../src/domain/cameraOf.ts';
import { LANGUAGES, type Language } from '../../src/domain/LocalText.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { cutTexts } from './cutTexts.ts';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';

const { open: openVisit } = useJourney();
let visit: Visit;

async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit(options);
  await visit.page.locator('#app > *').first().waitFor();
  return visit;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true };
const DESKTOP = { viewport: { width: 1440, height: 900 } };

const towns = JSON.parse(await readFile(new URL('../../data/towns.geojson', import.meta.url), 'utf8')) as { features: PlanningFeature[] };
const townNames = (language: Language) => towns.features.map(({ properties }) => properties.name[language]);
/** What a screen reader is told of the names on the map. */
const inSight = () => visit.page.locator('.maplibregl-canvas').getAttribute('aria-description');
const activeId = () => visit.page.evaluate(() => document.activeElement?.id);
const scheme = () => visit.page.evaluate(() => getComputedStyle(document.body.querySelector('.side') ?? document.body).backgroundColor);

test.each([
  ['desktop', DESKTOP],
  ['tablet', TABLET],
  ['phone', PHONE],
] as const)('no text is cut on a %s in any language', async (_device, options) => {
  const { page } = await open({ ...options, waitForMap: false });
  for (const language of LANGUAGES) {
    await visit.go(`?theme=park-renewal&sel=yinhuwan&lang=${language}`);
    await page.locator(`html[lang=${language}]`).waitFor();
    await page.locator('.place-panel .passage').first().waitFor();
    await expect.poll(() => cutTexts(page), { message: language }).toEqual([]);
    await page.locator('.place-panel .close').click();
    await page.locator('.facet').last().click();
    await page.locator('.option').first().waitFor();
    await expect.poll(() => cutTexts(page), { message: language }).toEqual([]);
    await page.locator('.facet').last().click();
    await visit.go(`?ui=text&lang=${language}`);
    await page.locator('.map-switch.leads-back').waitFor();
    await expect.poll(() => cutTexts(page), { message: `${language}, without the map` }).toEqual([]);
  }
});

test.each(LANGUAGES)('at zoom 10 every town is named on the map in %s, the selected one too', async (language) => {
  const { page } = await open({ address: `?lang=${language}#map=10/22.35/113.03` });
  const missing = async () => {
    const names = (await inSight()) ?? '';
    return townNames(language).filter((name) => !names.includes(name));
  };
  await expect.poll(missing).toEqual([]);
  await page.locator('#place-sanjiang').click();
  await expect.poll(missing).toEqual([]);
});

test('on a phone the sheet never lies over what is selected', async () => {
  const { page } = await open({ ...PHONE, address: '?sel=yinhuwan' });
  const [lon, lat] = await pointOf('yinhuwan');
  const down = () => onScreen([lon, lat])[1];
  const sheetTop = async () => (await page.locator('.sheet').boundingBox())?.y ?? 0;
  const clearance = async () => (await sheetTop()) - down();
  await expect.poll(clearance).toBeGreaterThan(20);
  const handle = page.getByRole('button', { name: '展开或收起面板' });
  await handle.click();
  await handle.click();
  await expect.poll(async () => (await page.locator('.sheet').boundingBox())?.height).toBeLessThan(200);
  await expect.poll(() => page.locator('#place-heading').evaluate((heading) => heading.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  await page.getByRole('button', { name: '放大' }).click();
  await page.waitForTimeout(600);
  await handle.click();
  await expect.poll(clearance).toBeGreaterThan(20);
});

test.each(['fengshanhu', 'yinhuwan', 'zhuxi-tech'])('on a phone nothing on the map lies over %s once it is selected', async (id) => {
  const { page } = await open({ ...PHONE, address: `?theme=park-renewal&sel=${id}` });
  const point = await pointOf(id);
  const lying = () => {
    const [x, y] = onScreen(point);
    const around = [[-40, 0], [0, 0], [40, 0], [0, -15], [0, 15]].map(([right = 0, lower = 0]) => [x + right, y + lower] as const);
    return page.evaluate((points) => points.map(([left, top]) => document.elementFromPoint(left, top)?.className), around);
  };
  await expect.poll(lying).toEqual(Array.from({ length: 5 }, () => expect.stringContaining('maplibregl-canvas') as string));
});

test('on a phone a link with a theme brings its button into sight', async () => {
  const { page } = await open({ ...PHONE, address: '?theme=livelihood', withoutMap: true });
  await page.locator('#theme-livelihood').waitFor();
  const isInSight = () =>
    page.locator('#theme-livelihood').evaluate((button) => {
      const { left, right } = button.getBoundingClientRect();
      return left >= 0 && right <= innerWidth;
    });
  await expect.poll(isInSight).toBe(true);
});

test('a planner works by keyboard alone, with no map: filter, place, passage, next place', async () => {
  const { page } = await open({ address: '?view=list', waitForMap: false });
  await page.locator('.place').first().waitFor();
  expect(await page.locator('.maplibregl-canvas').count()).toBe(0);
  expect(await page.getByRole('main').locator('.place').count()).toBeGreaterThan(90);
  const tabTo = async (id: RegExp) => {
    for (let step = 0; step < 60 && !id.test((await activeId()) ?? ''); step += 1) await page.keyboard.press('Tab');
    expect(await activeId()).toMatch(id);
  };
  await tabTo(/^theme-shenjiang$/);
  await page.keyboard.press('Space');
  await expect.poll(() => visit.query()).toBe('?theme=shenjiang&ui=text');
  await tabTo(/^place-/);
  await page.keyboard.press('Enter');
  await expect.poll(activeId).toBe('place-heading');
  const first = await page.locator('#place-heading').textContent();
  // Straight on lies the way to the passage that names it.
  for (let step = 0; step < 60 && !(await page.evaluate(() => document.activeElement?.matches('.passage .passage-link'))); step += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.query()).toMatch(/view=report&psg=2024/);
  await expect.poll(activeId).toMatch(/^passage-2024-/);
  await expect.poll(() => page.locator('.digest.is-open mark').first().textContent()).toBeTruthy();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => page.locator('#place-heading').textContent()).not.toBe(first);
  await expect.poll(activeId).toBe('place-heading');
  expect(visit.requests.filter((url) => url.includes('PlanningMap'))).toEqual([]);
});

test('help lists the keys; its settings change the look at once and are kept', async () => {
  const { page } = await open({ withoutMap: true });
  const light = await scheme();
  await page.locator('#places').focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('radio', { name: '深色' }).check();
  await expect.poll(scheme).not.toBe(light);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('.place').first().waitFor();
  await expect.poll(scheme).not.toBe(light);
  await page.locator('#open-help').click();
  await page.getByRole('checkbox', { name: /单键/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(activeId).toBe('open-help');
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect.poll(activeId).toBe('open-help');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('on paper the panels flow without scrolling and the controls are left out', async () => {
  const { page } = await open({ address: '?sel=fengshanhu', withoutMap: true });
  await page.locator('.place-panel .passage').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const control of ['.search', '.map-buttons', '.view-switch', '.facets']) {
    await expect.poll(() => page.locator(control).first().isVisible(), { message: control }).toBe(false);
  }
  const clipped = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.app, .sheet, .side')].filter(
        (element) => element.checkVisibility() && element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== 'visible',
      ).length,
    );
  await expect.poll(clipped).toBe(0);
});

async function pointOf(id: string): Promise<readonly [number, number]> {
  const parks = JSON.parse(await readFile(new URL('../../data/parks.geojson', import.meta.url), 'utf8')) as { features: PlanningFeature[] };
  const geometry = parks.features.find((park) => park.id === id)?.geometry;
  if (geometry?.type !== 'Point') throw new Error(`${id} is no point with a radius`);
  const [lon = 0, lat = 0] = geometry.coordinates;
  return [lon, lat];
}

/** Where a position lies on the screen of a phone, in pixels, by the camera in the address. */
function onScreen([lon, lat]: readonly [number, number]): readonly [number, number] {
  const camera = cameraOf(new URL(visit.page.url()).hash);
  if (camera === undefined) throw new Error('no camera in the address');
  const world = (512 * 2 ** camera.zoom) / (2 * Math.PI);
  const { width, height } = PHONE.viewport;
  return [
    width / 2 + ((lon - camera.center[0]) * Math.PI * world) / 180,
    height / 2 + (mercator(camera.center[1]) - mercator(lat)) * world,
  ];
}

/** Height above the equator on the map's projection, in radians. */
function mercator(degrees: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
}
