import { expect, test } from 'vitest';
import { clipboardOf } from './clipboardOf.ts';
import { useJourney } from './Journey.ts';
import { differingPixels } from './pixels.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

/** The text of a download. */
async function saved(download: { createReadStream: () => Promise<AsyncIterable<Buffer>> }): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

test('a right click says what is near, in which direction, and where that is in four datums', async () => {
  const visit = await open({ address: '?lang=en', permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = visit;
  await page.locator('.map canvas').click({ button: 'right', position: { x: 560, y: 420 } });
  const card = page.getByRole('dialog', { name: 'Near here' });
  await expect.poll(() => card.locator('.near-rows dt').allTextContents()).toEqual(['Exit', 'Station', 'Port or wharf', 'Town', 'Park']);
  for (const text of await card.locator('.near-range').allTextContents()) expect(text).toMatch(/^(\d|within)/);
  const wgs = await card.locator('.near-coordinates dd span').first().textContent();
  expect(await card.locator('.near-coordinates dd span').allTextContents()).toHaveLength(4);
  await card.getByRole('button', { name: 'Copy GCJ-02' }).click();
  await expect.poll(() => card.getByRole('status').textContent()).toBe('Copied.');
  expect(await clipboardOf(page)).not.toBe(wgs);
  await card.getByRole('button', { name: 'Copy all' }).click();
  await expect.poll(() => clipboardOf(page)).toMatch(/^WGS-84 .*\nGCJ-02 .*\nBD-09 .*\nCGCS2000 /);
  expect(await seriousIn(page), 'near: open, in English').toEqual([]);
  await page.keyboard.press('Escape');
  expect(await card.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
});

test('a long press asks the same on a phone, and a moved finger does not', async () => {
  const visit = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const { page } = visit;
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', 180, 240);
  await touch('touchMove', 220, 280);
  await page.waitForTimeout(900);
  await touch('touchEnd', 220, 280);
  expect(await page.locator('.near-card').count()).toBe(0);
  await touch('touchStart', 180, 240);
  await page.locator('.near-card').waitFor();
  await touch('touchEnd', 180, 240);
  const box = await page.locator('.near-card').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

test('by keyboard alone: what is near the middle, a band around it, its width, its places, and the file of it', async () => {
  const visit = await open({ address: '?lang=en' });
  const { page } = visit;
  const before = await visit.mapPixels();
  await page.locator('.map canvas').focus();
  await page.keyboard.press('Shift+F10');
  const card = page.locator('.near-card');
  await card.waitFor();
  const buffer = card.getByRole('button', { name: 'Buffer around here' });
  while (!(await buffer.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.query()).toMatch(/view=bench/);
  await expect.poll(() => visit.query()).toMatch(/band=\d+\.\d+,\d+\.\d+:3000/);
  const result = page.locator('.band-result [role=status]');
  await expect.poll(() => result.textContent()).toMatch(/Within 3 km \d+ for certain, \d+ possibly/);
  const narrow = await result.textContent();
  await expect.poll(async () => differingPixels(before, await visit.mapPixels())).toBeGreaterThan(500);

  await page.locator('.band-slider input').focus();
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => result.textContent()).not.toBe(narrow);
  await expect.poll(() => visit.query()).not.toMatch(/:3000/);
  await page.locator('.band-number input').fill('20');
  await page.keyboard.press('Enter');
  await expect.poll(() => result.textContent()).toMatch(/Within 20 km/);
  const certain = Number(/km (\d+) for certain/.exec((await result.textContent()) ?? '')?.[1]);
  expect(await page.locator('.band-members .certain').count()).toBe(certain);

  const place = page.locator('.band input[list]');
  await place.fill('No such place');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.band [role=alert]').textContent()).toContain('no place of that name');
  await place.fill('Shenjiang Expressway');
  await expect.poll(() => visit.query()).toMatch(/band=s26:20000/);
  await expect.poll(() => page.locator('.band-source strong').textContent()).toBe('Shenjiang Expressway');
  expect(await page.locator('.band-result').textContent()).toContain('±4 km');
  expect(await seriousIn(page), 'band: of a road, in English').toEqual([]);

  await page.locator('.band-result .save-button').focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const file = JSON.parse(await saved(download)) as { features: { properties: Record<string, unknown>; geometry: { type: string } | null }[]; notice: string };
  expect(file.features[0]).toMatchObject({ geometry: { type: 'Polygon' }, properties: { role: 'band', metres: 20_000, sourceRadiusMetres: 4_000 } });
  expect(file.features.filter(({ properties }) => properties['role'] === 'place')).toHaveLength(await page.locator('.band-members li').count());
  expect(file.notice).toContain('internal');

  await page.getByRole('button', { name: 'No buffer' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.query()).not.toMatch(/band=/);
});

test('an address with a band draws it, and a public map neither draws nor asks', async () => {
  const visit = await open({ address: '?band=daze:5000' , withoutMap: true });
  await visit.page.getByRole('button', { name: '工作台' }).first().click();
  await expect.poll(() => visit.page.locator('.band-source strong').textContent()).toBe('大泽镇');
  await visit.go('?band=daze:5000&ui=public');
  await expect.poll(() => visit.page.getByRole('button', { name: '工作台' }).count()).toBe(0);
});
