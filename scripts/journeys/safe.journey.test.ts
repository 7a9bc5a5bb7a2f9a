import { expect, test } from 'vitest';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';

const { open: openVisit } = useJourney();
let visit: Visit;

async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit(options);
  return visit;
}

test('the policy forbids inline script and other origins', async () => {
  const { page } = await open({ withoutMap: true, expectedProblems: /script-src|Content Security Policy/ });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.head.append(script);
    return 'injected' in globalThis;
  });
  expect(ran).toBe(false);
  await expect.poll(() => visit.problems.some((problem) => problem.startsWith('CSP: script-src'))).toBe(true);
});

test('a page that is open fills its window from the top, and the words that waited for it are gone', async () => {
  const { page } = await open({ withoutMap: true });
  await page.locator('.place').first().waitFor();
  expect(await page.locator('.not-opened').count()).toBe(0);
  expect(await page.locator('.app').boundingBox()).toMatchObject({ x: 0, y: 0, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
});

test('a layer that cannot be read is named, and a second try opens the map', async () => {
  let refusals = 1;
  const { page } = await open({
    waitForMap: false,
    expectedProblems: /500/,
    before: (each) =>
      each.route(/parks-.*\.geojson/, (route) => (refusals-- > 0 ? route.fulfill({ status: 500 }) : route.continue())),
  });
  await page.getByRole('alert').waitFor();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('没能读到：地点');
  await page.getByRole('button', { name: '重试' }).click();
  await visit.mapIsDrawn();
  await expect.poll(() => page.locator('.place').count()).toBeGreaterThan(40);
});

test('a public surface without an approval number draws and fetches no boundary', async () => {
  const { page } = await open({ address: '?ui=public' });
  expect(visit.requests.filter((url) => /district|boundar/.test(url))).toEqual([]);
  await expect.poll(() => page.locator('.map-note strong').textContent()).toBe('示意图');
  await expect.poll(() => page.locator('.map-note').textContent()).toContain('据公开资料整理，非法定规划，以主管部门批准的规划为准');
  // Nor does a way lead from there to a surface that does.
  expect(await page.locator('.map-switch').count()).toBe(0);
  await open();
  expect(await visit.page.locator('.map-switch').count()).toBe(1);
  expect(visit.requests.filter((url) => /district|boundar/.test(url))).not.toEqual([]);
  await expect.poll(() => visit.page.locator('.map-note strong').textContent()).toBe('示意图 · 内部使用');
});

test('a query cannot bring markup into the page', async () => {
  const { page } = await open({ address: '?sel=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', withoutMap: true });
  await expect.poll(() => page.locator('.place-panel img').count()).toBe(0);
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('<img src=x');
});

test('where a file of the base map cannot be read the page says so, and a second try draws it', async () => {
  let refusals = 1;
  const { page } = await open({
    waitForMap: false,
    expectedProblems: /500|AJAXError/i,
    before: (each) =>
      each.route(/land-.*\.geojson/, (route) => (refusals-- > 0 ? route.fulfill({ status: 500 }) : route.continue())),
  });
  await page.getByRole('alert').waitFor();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('没能读到：地图');
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await visit.mapIsDrawn();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  expect(visit.requests.filter((url) => /land-.*\.geojson/.test(url)).length).toBeGreaterThan(1);
});

test('a pointer that comes before the map is drawn does no harm', async () => {
  const { page } = await open({
    waitForMap: false,
    before: (each) =>
      each.route(/land-.*\.geojson/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        await route.continue();
      }),
  });
  await page.locator('.maplibregl-canvas').waitFor();
  await page.mouse.move(700, 400);
  await page.mouse.click(720, 420);
  await visit.mapIsDrawn();
  await expect.poll(() => page.locator('.place').count()).toBeGreaterThan(40);
});

test('where what a press on the map asks for is missing with its look, the words stand above the map, and one other try brings it', async () => {
  let isMissing = true;
  const { page } = await open({
    expectedProblems: /404/,
    before: (each) => each.route(/\/NearHere-/, (route) => (isMissing ? route.fulfill({ status: 404 }) : route.continue())),
  });
  await page.locator('.map canvas').first().click({ button: 'right', position: { x: 200, y: 200 } });
  const alert = page.locator('.stage-alert');
  await expect.poll(() => alert.textContent()).toBe('没能读到：附近。重试关闭');
  isMissing = false;
  await alert.getByRole('button', { name: '重试' }).click();
  await page.locator('.near-card').waitFor();
  expect(await alert.count()).toBe(0);
});

test('a file of the ground that holds something else is told, and a second try draws it', async () => {
  let isOther = true;
  const { page } = await open({
    before: (each) => each.route(/\/hills-[^/]*\.geojson$/, (route) => (isOther ? route.fulfill({ json: { error: 'not available', code: 17 } }) : route.continue())),
  });
  const alert = page.locator('.stage-alert');
  await expect.poll(() => alert.textContent()).toBe('没能读到：地图。重试');
  isOther = false;
  await alert.getByRole('button', { name: '重试' }).click();
  await expect.poll(() => alert.count()).toBe(0);
  await visit.mapIsDrawn();
  await expect.poll(() => alert.count()).toBe(0);
});

test('a sheet lacks no part of the ground without a word: what holds something else is told, and another try draws it', async () => {
  let answers = 0;
  const { page } = await open({
    address: '?ui=print',
    waitForMap: false,
    expectedProblems: /hills-/,
    before: (each) => each.route(/\/hills-[^/]*\.geojson$/, async (route) => {
      answers += 1;
      await (answers === 1 ? route.fulfill({ json: { error: 'not available', code: 17 } }) : route.continue());
    }),
  });
  const print = page.locator('.print-bar .primary');
  await expect.poll(() => page.locator('.print-state').first().textContent(), { timeout: 120_000 }).toBe('没能画出这张地图。');
  expect(await print.isEnabled()).toBe(false);
  await page.locator('.print-state').getByRole('button', { name: '重试' }).click();
  await expect.poll(() => print.isEnabled(), { timeout: 120_000 }).toBe(true);
  expect(answers).toBe(2);
});

test('passages that cannot be read are named, and a second try shows them', async () => {
  let refusals = 1;
  const { page } = await open({
    address: '?sel=fengshanhu',
    withoutMap: true,
    expectedProblems: /500/,
    before: (each) =>
      each.route(/passages-.*\.json/, (route) => (refusals-- > 0 ? route.fulfill({ status: 500 }) : route.continue())),
  });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('没能读到：报告');
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('.passage').first().waitFor();
});

test('a language that cannot be read leaves the page in its own, and comes by another try', async () => {
  let refusals = 1;
  const { page } = await open({
    address: '?sel=fengshanhu',
    withoutMap: true,
    // Offline, the letters of a range that was not needed before do not come.
    expectedProblems: /ERR_FAILED|500|ERR_INTERNET_DISCONNECTED/,
    before: (each) => each.route(/\/en-[^/]*\.js/, (route) => (refusals-- > 0 ? route.fulfill({ status: 500 }) : route.continue())),
  });
  await page.getByRole('button', { name: 'EN' }).click();
  const alert = page.locator('.language-missing');
  await expect.poll(() => alert.textContent()).toContain('没能读到：英语');
  expect(await page.locator('#place-heading').textContent()).toBe('凤山湖园区');
  await expect.poll(() => visit.query()).toBe('?sel=fengshanhu');
  await alert.getByRole('button', { name: '重试' }).click();
  await expect.poll(() => page.locator('#place-heading').textContent()).toBe('Fengshanhu Park');
  expect(await alert.count()).toBe(0);
  // What came once is there from then on, with or without a network.
  await page.context().setOffline(true);
  for (const [language, name] of [['简', '凤山湖园区'], ['EN', 'Fengshanhu Park']] as const) {
    await page.getByRole('button', { name: language, exact: true }).click();
    await expect.poll(() => page.locator('#place-heading').textContent()).toBe(name);
  }
  expect(await alert.count()).toBe(0);
});
