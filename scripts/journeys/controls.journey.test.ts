import { expect, test } from 'vitest';
import { cameraOf } from '../../src/domain/cameraOf.ts';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

const { open: openVisit } = useJourney();
let visit: Visit;

async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit(options);
  return visit;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Below the campus of colleges, within the corridor of the expressway beside it, and beside every name. */
const OVERLAP = '#map=12/22.415/112.918';

const button = (name: string | RegExp) => visit.page.getByRole('button', { name });
const camera = () => cameraOf(new URL(visit.page.url()).hash);
const turned = () => {
  const { bearing = 0, pitch = 0 } = camera() ?? {};
  return [Math.round(bearing), Math.round(pitch)];
};
const summary = () => visit.page.locator('.filter-summary [role=status]').textContent();
const status = () => visit.page.locator('.location-card [role=status]').textContent();

test('a turned link is shown as it was sent; the compass, the tilt, full screen and a far city each do what they say', async () => {
  const { page } = await open({ address: '#map=10/22.36/113.05/30/40' });
  expect(turned()).toEqual([30, 40]);
  await button(/^回到正北朝上（现在上方是东北）/).click();
  await expect.poll(turned).toEqual([0, 0]);
  const tilt = button('倾斜视图');
  await tilt.click();
  await expect.poll(turned).toEqual([0, 50]);
  await expect.poll(() => tilt.getAttribute('aria-pressed')).toBe('true');
  // The keys of the map do the same while it has the focus.
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('n');
  await expect.poll(turned).toEqual([0, 0]);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => turned()[0]).not.toBe(0);
  await page.keyboard.press('n');
  await expect.poll(turned).toEqual([0, 0]);

  const full = button('全屏');
  await full.click();
  await expect.poll(() => full.getAttribute('aria-pressed')).toBe('true');
  expect(await page.evaluate(() => document.fullscreenElement === document.documentElement)).toBe(true);
  // The focus is where it was.
  await page.keyboard.press('Enter');
  await expect.poll(() => full.getAttribute('aria-pressed')).toBe('false');

  const shenzhen = page.locator('.edge-marker', { has: page.locator('strong', { hasText: '深圳市' }) });
  await expect.poll(() => shenzhen.getAttribute('title')).toBe('深圳市：距全区中部约 110 公里，在东面');
  await expect.poll(() => page.locator('.scale-bar').textContent()).toContain('5 公里');
  expect(await seriousIn(page), 'stage: buttons, scale and what lies beyond the edge').toEqual([]);
  await shenzhen.click();
  await expect.poll(() => page.locator('#place-heading').textContent()).toBe('深圳市');
  // Both the city and the district are in sight then.
  await expect.poll(() => camera()?.zoom).toBeLessThan(9.5);
  await expect.poll(() => shenzhen.count()).toBe(0);
});

test('the legend counts, filters by mark and by theme, and takes it back; the result is brought into sight as a whole', async () => {
  const { page } = await open({ address: '#map=13/22.2/112.9' });
  const legend = page.locator('.legend');
  const map = await page.locator('.map').boundingBox();
  expect((await legend.boundingBox())?.height).toBeLessThanOrEqual((map?.height ?? 0) * 0.46);
  const pins = legend.getByRole('button', { name: /^位置准确（500 米以内）/ });
  const count = Number(/^\d+/.exec((await pins.locator('.count').textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(3);
  await pins.click();
  await expect.poll(() => visit.query()).toBe('?mark=pin');
  await expect.poll(summary).toBe(`准确的点：${count} 处`);
  await expect.poll(() => page.locator('.place').count()).toBe(count);
  // The other marks keep their rows, with what they would show.
  await expect.poll(() => legend.locator('.legend-marks button').count()).toBeGreaterThan(4);
  await button('显示全部结果').click();
  await expect.poll(() => camera()?.zoom).toBeLessThan(11);
  await pins.click();
  await expect.poll(() => visit.query()).toBe('');
  await expect.poll(() => button('显示全部结果').count()).toBe(0);
  // The themes stand in the panel beside the map: in the legend they are one row.
  await legend.getByText('颜色表示主题').click();
  await legend.getByRole('button', { name: /^绿美新会 \d+ 处$/ }).click();
  await expect.poll(() => visit.query()).toBe('?theme=green');

  await button(/^规划/).click();
  await expect.poll(() => visit.query()).toBe('?theme=green&status=building,planned,proposed');
  // What neither of the two shows is told, and can be shown.
  await button(/^未查到 \d+ 处$/).click();
  await expect.poll(() => visit.query()).toBe('?theme=green&status=unknown');
  expect(await seriousIn(page), 'legend: open, its marks chosen').toEqual([]);
  await button(/^全部/).click();
  await expect.poll(() => visit.query()).toBe('?theme=green');
});

test('where several places lie under a click they are listed; one is chosen by mouse or by keyboard', async () => {
  const { page } = await open({ address: OVERLAP });
  const choice = page.locator('.place-choice');
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('the map has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => choice.textContent()).toMatch(/大湾区国际职教城园区与平台 · ±6 公里/);
  expect(await choice.textContent()).toMatch(/深江高速路线 · ±4 公里/);
  expect(await seriousIn(page), 'stage: the choice between places').toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => choice.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.classList.contains('maplibregl-canvas'))).toBe(true);
  await page.keyboard.press('Enter');
  const second = choice.locator('li button').nth(1);
  const name = await second.locator('span:not(.mark)').evaluate((element) => element.firstChild?.textContent);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => second.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#place-heading').textContent()).toBe(name);
  await expect.poll(() => choice.count()).toBe(0);
});

test('the reader is shown where he is, on his word alone; distances from there hold the doubt; no address tells it; off, nothing is left', { timeout: 240_000 }, async () => {
  const { page } = await open({ permissions: ['geolocation'], geolocation: { latitude: 22.4523, longitude: 113.0312, accuracy: 42 } });
  const locate = button('我的位置');
  await expect.poll(() => page.locator('.location-card').count()).toBe(0);
  await locate.click();
  await expect.poll(status).toBe('我的位置，误差约 ±45 米');
  await expect.poll(() => camera()?.center.map((degrees) => degrees.toFixed(2))).toEqual(['113.03', '22.45']);
  expect(await seriousIn(page), 'stage: the card of one’s own position').toEqual([]);
  await button('从这里量距离').click();
  await expect.poll(() => page.locator('.measured-from').textContent()).toContain('我的位置');
  await expect.poll(() => page.locator('.place-accuracy').first().textContent()).toMatch(/公里/);
  // Neither the query nor the camera in the hash tells where that is, nor what is passed on of a map that was brought closer.
  expect(visit.query()).toBe('');
  const before = camera();
  expect(page.url()).not.toMatch(/113\.031|22\.452/);
  await page.locator('#open-takeaway').click();
  await expect.poll(() => page.locator('.embed-code').inputValue()).toMatch(/#map=12\/22\.45\/113\.03"/);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.embed-code').count()).toBe(0);
  await page.context().setGeolocation({ latitude: 39.9, longitude: 116.4, accuracy: 30 });
  await expect.poll(status).toMatch(/^您在本图范围之外：新会区在您的南面，约 1.9\d\d–2.0\d\d 公里。$/);
  expect(camera()).toEqual(before);
  await button('关闭定位').click();
  await expect.poll(() => page.locator('.location-card').count()).toBe(0);
  await expect.poll(() => locate.getAttribute('aria-pressed')).toBe('false');
});

test('on a phone the rest of the controls stand behind one button; a location that is not allowed says so', async () => {
  const { page } = await open({ ...PHONE, permissions: [] });
  const more = button('更多地图操作');
  expect(await button('倾斜视图').isVisible()).toBe(false);
  await more.click();
  expect(await button('倾斜视图').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => button('倾斜视图').isVisible()).toBe(false);
  await more.click();
  await button('我的位置').click();
  await expect.poll(status).toMatch(/^没有得到定位许可/);
  expect(await seriousIn(page), 'stage: the menu of a low window, and an alert').toEqual([]);
  expect(await page.locator('.edge-marker').count()).toBeLessThanOrEqual(2);
});
