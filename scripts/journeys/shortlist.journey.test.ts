import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clipboardOf } from './clipboardOf.ts';
import { cutTexts } from './cutTexts.ts';
import { useJourney } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** As in browsers that cannot move an element without taking the focus from it. */
const withoutMoving = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'moveBefore');
  });
const namesOf = (page: Page) => page.locator('.ranked .candidate-name .place-link').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
/** Unfolds a part by its heading, by key. */
const unfold = async (page: Page, id: string) => {
  await page.locator(`#${id} > summary`).focus();
  await page.keyboard.press('Enter');
};

test('an investor comes from an industry to four parks side by side with keys, a slider follows the hand too, and the link holds it all', async () => {
  const visit = await open({ address: '?view=shortlist', withoutMap: true, before: withoutMoving, ...CLIPBOARD });
  const { page } = visit;
  await expect.poll(() => page.locator('.ranked').count()).toBeGreaterThan(9);
  const atFirst = await namesOf(page);

  // Another industry.
  await page.getByRole('radio', { name: '新能源电池' }).focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => visit.query()).toContain('preset=logistics');
  await expect.poll(() => page.locator('.presets .quiet').textContent()).toContain('仓储与转运');

  // A must-have leaves some out, and says why.
  await unfold(page, 'shortlist-musts');
  await page.getByLabel('添加条件').selectOption({ label: '到深江高速出口' });
  await expect.poll(() => visit.query()).toMatch(/must=exit(:|%3A)\d+/);
  await page.getByRole('spinbutton', { name: /到深江高速出口/ }).fill('10');
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.query()).toMatch(/must=exit(:|%3A)10/);
  const left = await page.locator('section[aria-labelledby=excluded-heading] li').count();
  expect(left).toBeGreaterThan(2);
  await expect.poll(() => page.locator('.must-tally').textContent()).toContain(`剔除 ${left} 处`);
  expect(await page.locator('section[aria-labelledby=excluded-heading] li').first().textContent()).toMatch(/到深江高速出口：.+要求不超过 10 公里/);
  expect(await page.locator('.ask').count()).toBeGreaterThan(0);

  // A slider re-ranks while it moves; the focus stays on it, and once it rests the first three are told.
  await unfold(page, 'shortlist-weights');
  await page.locator('#weight-airport').focus();
  const before = await namesOf(page);
  await page.keyboard.press('End');
  await expect.poll(() => visit.query()).toMatch(/w=airport(:|%3A)100/);
  await page.locator('#weight-exit').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => visit.query()).toMatch(/exit(:|%3A)0/);
  await expect.poll(() => namesOf(page)).not.toEqual(before);
  expect(await focused(page)).toBe('weight-exit');
  await expect.poll(() => page.locator('#weight-exit').getAttribute('aria-valuetext')).toBe('0，占全部权重的 0%');
  const [first = ''] = await namesOf(page);
  await expect.poll(() => page.locator('.ranking [role=status]').textContent()).toContain(first);

  // The list follows a hand before it lets go; the address waits until it has.
  const thumb = page.locator('#weight-berth');
  await thumb.scrollIntoViewIfNeeded();
  const box = await thumb.boundingBox();
  if (box === null) throw new Error('no slider');
  const middle = box.y + box.height / 2;
  const scoresOf = () => page.locator('.ranked .bar-words').allTextContents();
  await page.mouse.move(box.x + box.width * 0.45, middle);
  await page.mouse.down();
  const undragged = await scoresOf();
  await page.mouse.move(box.x + box.width * 0.95, middle, { steps: 6 });
  await expect.poll(scoresOf).not.toEqual(undragged);
  expect(visit.query()).not.toMatch(/berth/);
  await page.mouse.up();
  await expect.poll(() => visit.query()).toMatch(/berth(:|%3A)\d+/);

  // Why: every criterion that weighs, what was found, what it may add; together the score.
  await page.locator('.ranked').first().getByRole('button', { name: /为什么是这个名次/ }).focus();
  await page.keyboard.press('Enter');
  const rows = page.locator('.why tbody tr');
  const weighing = await page.locator('.weight input:not([disabled])').evaluateAll((sliders) => sliders.filter((slider) => slider instanceof HTMLInputElement && slider.valueAsNumber > 0).length);
  await expect.poll(() => rows.count()).toBe(weighing);
  const most = await page.locator('.why tbody .points .quiet').allTextContents();
  expect(most.reduce((sum, text) => sum + Number(/[\d.]+/.exec(text)?.[0]), 0)).toBeCloseTo(100, 0);

  // The rows move when the reader goes back in history, too: whichever has the focus keeps it.
  const dragged = visit.query();
  const sorted = await namesOf(page);
  const askedOf = () => page.evaluate(() => document.activeElement?.closest('.why-button')?.querySelector('.visually-hidden')?.textContent ?? 'nothing');
  for (const name of sorted.slice(0, 6)) {
    await page.getByRole('button', { name: `${name}为什么是这个名次` }).focus();
    await visit.go('?view=shortlist&preset=health');
    await expect.poll(() => namesOf(page)).not.toEqual(sorted);
    expect(await askedOf()).toContain(name);
    await visit.go(dragged);
    await expect.poll(() => namesOf(page)).toEqual(sorted);
    expect(await askedOf()).toContain(name);
  }

  // A site of the reader's own is ranked with the parks, and marked.
  await unfold(page, 'shortlist-sites');
  await page.locator('#shortlist-sites .point-numbers summary').click();
  await page.locator('#shortlist-sites').getByLabel('经度').fill('113.05');
  await page.locator('#shortlist-sites').getByLabel('纬度').fill('22.4');
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.query()).toContain('site=113.05');
  await expect.poll(() => page.locator('li:has(.own-mark)').count()).toBe(1);

  // Four are compared, a fifth is not taken.
  for (const index of [0, 1, 2, 3]) {
    await page.locator('.compare-box input').nth(index).focus();
    await page.keyboard.press('Space');
  }
  await expect.poll(() => page.locator('.compare-box input:checked').count()).toBe(4);
  expect(await page.locator('.compare-box input:disabled').count()).toBeGreaterThan(0);
  expect(await seriousIn(page)).toEqual([]);

  // The link gives the very same list.
  const shown = await namesOf(page);
  expect(shown).not.toEqual(atFirst);
  await page.getByRole('button', { name: '复制链接' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.shortlist-actions [role=status]').textContent()).toContain('链接已复制');
  const link = await clipboardOf(page);
  await page.goto(link);
  await expect.poll(() => namesOf(page)).toEqual(shown);
  expect(await page.locator('.compare-box input:checked').count()).toBe(4);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  const csv = await readFile(await download.path(), 'utf8');
  for (const name of shown) expect(csv).toContain(name);
});

test('on the map a site is picked by a click, and layers of the reader’s own are ranked but told in no link', async () => {
  const visit = await open({ address: '?view=shortlist', viewport: { width: 920, height: 640 } });
  const { page } = visit;
  await unfold(page, 'shortlist-sites');
  const map = await page.locator('.map').boundingBox();
  if (map === null) throw new Error('the map has no box');
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  const pick = page.locator('#shortlist-sites').getByRole('button', { name: /在地图上点选/ });
  await pick.click();
  await page.mouse.click(x, y);
  await expect.poll(() => visit.query()).toMatch(/site=11[23]\.\d+,22\.\d+$/);
  await expect.poll(() => page.locator('li:has(.own-mark)').count()).toBe(1);

  // Whoever leaves the panel no longer picks: the next click is a click like any other.
  await pick.click();
  await page.locator('#view-report').click();
  await page.mouse.click(x + 40, y + 20);
  await page.locator('#view-shortlist').click();
  await expect.poll(() => page.locator('.ranked').count()).toBeGreaterThan(9);
  expect(visit.query()).not.toContain(';');

  await page.locator('#view-bench').click();
  await page.getByRole('tab', { name: '数据' }).click();
  const rows = Array.from({ length: 5 }, (_, index) => `自带${index + 1},${113 + index / 50},22.4`);
  await page.locator('.own-invitation input[type=file]').setInputFiles({ name: '备选.csv', mimeType: 'text/csv', buffer: Buffer.from(`名称,经度,纬度\r\n${rows.join('\r\n')}\r\n`) });
  await page.getByRole('radio', { name: /WGS-84/ }).first().check();
  await page.locator('.own-import button[type=submit]').click();
  await expect.poll(() => page.locator('.own-layer').count()).toBe(1);
  await page.locator('#view-shortlist').click();
  await unfold(page, 'shortlist-sites');
  await page.locator('#shortlist-sites input[type=checkbox]').check();
  await expect.poll(() => page.locator('li:has(.own-mark)').count()).toBe(6);
  await page.getByRole('checkbox', { name: /自带3/ }).check();
  await expect.poll(() => page.locator('.compare-box input:checked').count()).toBe(1);
  expect(visit.query()).not.toMatch(/cmp|own-/);
});

test('before the public there is no shortlist, whatever the address asks for', async () => {
  const visit = await open({ address: '?view=shortlist&ui=public&site=113.05,22.3&cmp=fengshanhu,newmat', withoutMap: true });
  await visit.page.locator('#places').first().waitFor({ state: 'attached' });
  expect(await visit.page.locator('.shortlist, .ranked, #view-shortlist, .compare-bar').count()).toBe(0);
  expect(await visit.page.locator('#view-report').count()).toBe(1);
});

test('on a phone the shortlist reads in English, nothing of it is cut, and what is taken back leaves the focus near', async () => {
  const visit = await open({ address: '?view=shortlist&lang=en&must=status:3&from=baoan', withoutMap: true, ...PHONE });
  const { page } = visit;
  await expect.poll(() => page.locator('.ranked').count()).toBeGreaterThan(2);
  expect(await page.locator('#shortlist-origin .fold-state').textContent()).toContain('Bao');
  for (const id of ['shortlist-origin', 'shortlist-sites', 'shortlist-musts', 'shortlist-weights']) await unfold(page, id);
  await page.locator('.weight-name').first().click();
  await page.locator('.why-button').first().click();
  await expect.poll(() => page.locator('.why tbody tr').count()).toBeGreaterThan(5);
  expect(await cutTexts(page)).toEqual([]);
  expect(await seriousIn(page)).toEqual([]);
  const small = await page.locator('.shortlist :is(button, select, input, summary)').evaluateAll((targets) =>
    targets.filter((target) => target.checkVisibility() && target.closest('.compare-box, .preset-row, .why') === null && target.getBoundingClientRect().height < 44).map((target) => target.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);

  await page.getByRole('button', { name: /Drop the must-have/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.query()).not.toContain('must=');
  expect(await page.evaluate(() => document.activeElement?.closest('details')?.id)).toBe('shortlist-musts');
});
