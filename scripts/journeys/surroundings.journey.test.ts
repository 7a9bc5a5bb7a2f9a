/** What the page does where its surroundings fail: storage, clock, time zone, language, a window enlarged four times, colours that the system forces. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { brokenStorage } from './brokenStorage.ts';
import { cutTexts } from './cutTexts.ts';
import { useJourney } from './Journey.ts';
import { button, counter, openKiosk, pass, phase } from './openKiosk.ts';

const { open } = useJourney();
const LONG_MS = 240_000;

/** Of a sort whose coordinates need no choice. */
const POINTS = {
  name: 'points.kml',
  mimeType: 'application/vnd.google-earth.kml+xml',
  buffer: Buffer.from('<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A</name><Point><coordinates>113.0,22.4</coordinates></Point></Placemark></kml>'),
};

async function takeIn(page: Page): Promise<void> {
  await page.locator('.own-invitation input[type=file]').setInputFiles(POINTS);
  await page.locator('.own-import button[type=submit]').click();
}

test.each(['denied', 'full', 'silent'] as const)('where storage is %s the page works, and says of a reader’s own things that they are not kept', async (fault) => {
  const { page } = await open({ withoutMap: true, before: (each) => brokenStorage(each, fault) });
  // Preferences hold as long as the page.
  await page.locator('#open-help').click();
  await page.getByRole('radio', { name: '深色' }).check();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['appearance'])).toBe('dark');
  await page.keyboard.press('Escape');
  await page.locator('.view-switch button').last().click();
  await page.getByRole('tab', { name: '数据' }).click();
  if (fault === 'full') await takeIn(page);
  await expect.poll(() => page.locator('.own-layers [role=alert]').textContent()).toBe('浏览器不肯保存：这些图层只留到关闭页面为止。');
  if (fault === 'full') return;
  await takeIn(page);
  await expect.poll(() => page.locator('.own-layers > section li').count()).toBe(1);
  await page.getByRole('tab', { name: '绘制' }).click();
  await expect.poll(() => page.locator('.sketch-problem').textContent()).toBe('这个浏览器不让保存；关掉页面前请存为文件。');
});

test('layers that were kept and cannot be read are told as such, and are there again once they can', async () => {
  const visit = await open({ address: '?view=bench', withoutMap: true });
  const { page } = visit;
  await page.getByRole('tab', { name: '数据' }).click();
  await takeIn(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('bench-kept'))).toBe('layers');
  await page.addInitScript(() => {
    if (sessionStorage.getItem('fault') !== 'over') IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.reload();
  await page.getByRole('tab', { name: '数据' }).click();
  await expect.poll(() => page.locator('.own-layers [role=alert]').textContent()).toContain('没能读到这个浏览器里保存的图层');
  await page.evaluate(() => sessionStorage.setItem('fault', 'over'));
  await page.reload();
  await page.getByRole('tab', { name: '数据' }).click();
  await expect.poll(() => page.locator('.own-layers > section li').count()).toBe(1);
});

test('a presentation without storage and channel shows its notes below', async () => {
  const { page } = await open({ address: '?ui=present', withoutMap: true, before: (each) => brokenStorage(each, 'denied') });
  await page.locator('.present-card h2').waitFor();
  await page.keyboard.press('w');
  await expect.poll(() => page.locator('.present [role=alert]').textContent()).toBe('浏览器没有打开新窗口，讲稿显示在下方。');
});

test('a kiosk without storage tells its story and takes a visit', async () => {
  const { page } = await openKiosk(open, { withoutMap: true, before: (each) => brokenStorage(each, 'denied') });
  await expect.poll(() => phase(page)).toBe('loop');
  await page.mouse.click(300, 900);
  await expect.poll(() => phase(page)).toBe('visit');
  await button(page, '重新开始').click();
  await expect.poll(() => phase(page)).toBe('loop');
});

test.each([
  ['1970', new Date('1970-01-01T00:00:30Z')],
  ['2099', new Date('2099-12-31T23:59:30Z')],
] as const)('a kiosk whose clock says %s waits and asks as ever, and so it does when the clock jumps in a visit', async (_year, at) => {
  const { page } = await openKiosk(open, { withoutMap: true, at });
  await expect.poll(() => phase(page)).toBe('loop');
  await page.mouse.click(300, 900);
  await expect.poll(() => phase(page)).toBe('visit');
  // Back by a year, and forth again: a wall clock that is set measures no visit.
  await page.clock.setSystemTime(new Date(at.getTime() + 86_400_000 * 365));
  await pass(page, 5);
  expect(await phase(page)).toBe('visit');
  await page.clock.setSystemTime(at);
  await pass(page, 5);
  expect(await phase(page)).toBe('visit');
  await pass(page, 120);
  await expect.poll(() => phase(page)).toMatch(/warning|loop/);
  expect(await counter(page)).not.toContain('NaN');
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('in %s no date of the data is a day off', async (timezoneId) => {
  const { page } = await open({ address: '?sel=fengshanhu', timezoneId, withoutMap: true });
  await expect.poll(() => page.locator('.place-panel').textContent()).toMatch(/截至 2024年2月27日/);
  await page.locator('.view-switch button').nth(3).click();
  await expect.poll(() => page.locator('.promise').count()).toBeGreaterThan(10);
  const told = (await page.locator('.document.promises').textContent()) ?? '';
  const { page: here } = await open({ address: '?view=promises', timezoneId: 'Asia/Shanghai', withoutMap: true });
  await expect.poll(() => here.locator('.promise').count()).toBeGreaterThan(10);
  expect(told).toBe(await here.locator('.document.promises').textContent());
});

/** The address says which language the page speaks; what the browser prefers changes neither that nor how dates and numbers are written. */
test.each([
  ['ar', '', 'zh-Hans', '截至 2024年2月27日'],
  ['fa-IR', '&lang=en', 'en', 'as of 27 February 2024'],
  ['zh-HK', '&lang=zh-Hant', 'zh-Hant', '截至 2024年2月27日'],
  ['en-US', '&lang=xx', 'zh-Hans', '截至 2024年2月27日'],
  ['en-US', '&lang=', 'zh-Hans', '截至 2024年2月27日'],
] as const)('in a browser of %s the page at “%s” speaks %s', async (locale, address, expected, date) => {
  const { page } = await open({
    address: `?sel=fengshanhu${address}`,
    locale,
    withoutMap: true,
    before: (each) => each.addInitScript(() => localStorage.setItem('planning-map-preferences', '{"appearance":"sepia","language":"xx"}')),
  });
  await expect.poll(() => page.locator('.place-panel').textContent()).toContain(date);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(expected);
});

const ZOOMED = [
  ['360 × 225', { width: 360, height: 225 }, 'zh-Hans'],
  ['320 × 256', { width: 320, height: 256 }, 'en'],
] as const;

/** What can be brought into sight in each view, last of all. */
const REACHED = [
  ['', '.panel-foot button'],
  ['?sel=fengshanhu', '.report-mistake'],
  ['?view=report', '.digest .passage-link, .digest'],
  ['?view=promises', '.promise'],
  ['?view=coverage', '.ledger li'],
  ['?view=story', '.story-step'],
  ['?view=shortlist', '.ranking li'],
  ['?view=stats', '.stats button'],
  ['?view=bench', '.bench [role=tab]'],
  ['?ui=text', '.panel-foot button'],
] as const;

test.each(ZOOMED)('enlarged four times, %s, every panel can be read and reached without scrolling sideways', { timeout: LONG_MS }, async (_size, viewport, lang) => {
  const visit = await open({ address: `?lang=${lang}`, viewport, withoutMap: true });
  const { page } = visit;
  const found: string[] = [];
  for (const [address, last] of REACHED) {
    await visit.go(`${address}${address === '' ? '?' : '&'}lang=${lang}`);
    const target = page.locator(last).last();
    await target.waitFor({ state: 'attached' });
    await target.scrollIntoViewIfNeeded();
    // What is pressed there must be met there: nothing lies over it.
    const isMet = await target.evaluate((element) => {
      const { left, top, width, bottom } = element.getBoundingClientRect();
      // Of what is taller than the panel, a point that is in sight.
      const met = document.elementFromPoint(left + width / 2, Math.min(Math.max(top + 10, innerHeight - 60), bottom - 4));
      return met !== null && (element.contains(met) || met.contains(element));
    });
    if (!isMet) found.push(`${address}: ${last} is covered`);
    const isWide = await page.evaluate(() => [document.documentElement, ...document.querySelectorAll('.sheet, .side')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1));
    if (isWide) found.push(`${address}: scrolls sideways`);
    found.push(...(await cutTexts(page)).map((cut) => `${address}: ${cut}`));
  }
  expect(found).toEqual([]);
  // A dialog opens from there, and its button closes it.
  await visit.go(`?lang=${lang}`);
  await page.locator('#open-help').click();
  await page.getByRole('dialog').locator('.close').click();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('in colours that the system forces, what is chosen, focused and counted shows by more than a background', async () => {
  const visit = await open({ address: '?theme=shenjiang&view=stats', forcedColors: 'active', withoutMap: true });
  const { page } = visit;
  const outline = (selector: string) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).outlineStyle);
  await expect.poll(() => outline('.view-switch [aria-current], .view-switch [aria-pressed=true]')).toBe('solid');
  await page.locator('.stats .bar, .stats [class*=bar]').first().waitFor();
  await visit.go('?theme=shenjiang');
  await expect.poll(() => outline('.theme[aria-pressed=true]')).toBe('solid');
  await visit.go('?sel=fengshanhu');
  await expect.poll(() => outline('.row-button[aria-current=true]')).toBe('solid');
  expect(await outline('.row-button[aria-current=false]')).toBe('none');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('place-heading');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe('none');
});
