import { expect, test } from 'vitest';
import { differingPixels } from './pixels.ts';
import { IS_BARE, useJourney, type Visit, type VisitOptions } from './Journey.ts';

const { open: openVisit } = useJourney();
let visit: Visit;

async function open(options?: VisitOptions): Promise<Visit> {
  visit = await openVisit(options);
  return visit;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('everything is reached by keyboard: themes, list, panel, and back to where one was', async () => {
  const { page } = await open({ withoutMap: true });
  await page.locator('.place').first().waitFor();
  const className = () => page.evaluate(() => document.activeElement?.className);
  await page.keyboard.press('Tab');
  await expect.poll(className).toBe('skip-link');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^place-/);
  const first = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('place-heading');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(first);
  await expect.poll(() => visit.query()).toBe('');
  // Upwards from the list lie the themes.
  for (let step = 0; step < 16 && (await className())?.startsWith('theme') !== true; step += 1) await page.keyboard.press('Shift+Tab');
  await expect.poll(className).toMatch(/^theme/);
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.query()).toMatch(/^\?theme=/);
});

test('a phone shows the map above a sheet that opens and closes', async () => {
  const { page } = await open(PHONE);
  const height = async () => (await page.locator('.sheet').boundingBox())?.height ?? 0;
  const half = await height();
  await page.getByRole('button', { name: '展开或收起面板' }).click();
  await expect.poll(height).toBeGreaterThan(half + 200);
  await page.getByRole('button', { name: '展开或收起面板' }).click();
  await expect.poll(height).toBeLessThan(half);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the sheet of a phone follows the finger and stays where it is let go', async () => {
  const { page } = await open(PHONE);
  const handle = await page.locator('.sheet-handle').boundingBox();
  if (handle === null) throw new Error('the sheet has no handle');
  const x = handle.x + handle.width / 2;
  await page.mouse.move(x, handle.y + 20);
  await page.mouse.down();
  await page.mouse.move(x, 300, { steps: 4 });
  await page.mouse.move(x, 120, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await page.locator('.sheet').boundingBox())?.height).toBeGreaterThan(700);
});

test('closing the credits gives the focus back to the button that opened them', async () => {
  const { page } = await open({ withoutMap: true });
  await page.locator('#open-credits').click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('open-credits');
});

test('the colours of the map follow the system while it is open', async () => {
  const { page } = await open({ colorScheme: 'light', address: '#map=11/22.25/113.06' });
  const light = await visit.mapPixels();
  await page.emulateMedia({ colorScheme: 'dark' });
  const share = async () => differingPixels(light, await visit.mapPixels()) / (light.width * light.height);
  await expect.poll(share, { timeout: 20_000 }).toBeGreaterThan(0.9);
  expect(await visit.pointAt(2, 2)).toContain('新财富电镀基地');
});

test('reduced motion leaves no transition', async () => {
  const { page } = await open({ withoutMap: true });
  const duration = await page.locator('.theme').first().evaluate((element) => getComputedStyle(element).transitionDuration);
  expect(duration).toBe('0s');
});

test.runIf(IS_BARE)('a machine without a Chinese font gets one', async () => {
  const { page } = await open({ withoutMap: true });
  const families = () =>
    page.evaluate(() => [...document.fonts].flatMap(({ status, family }) => (status === 'loaded' ? [family] : [])).join());
  await expect.poll(families).toContain('Planning Sans SC');
});

test.runIf(IS_BARE)('no character of any screen is drawn as the box for a missing one', async () => {
  const { page } = await open({ withoutMap: true });
  const missing = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 40;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) return ['no canvas'];
      const drawn = (character: string) => {
        context.clearRect(0, 0, 40, 40);
        context.font = `30px ${getComputedStyle(document.body).fontFamily}`;
        context.fillText(character, 4, 32);
        return context.getImageData(0, 0, 40, 40).data.join();
      };
      const box = drawn('\u{10FFFF}');
      const characters = new Set(document.body.innerText.match(/[^\p{ASCII}\s]/gu));
      return [...characters].filter((character) => drawn(character) === box);
    });
  for (const [address, awaited] of [
    ['?sel=xincaifu', '.passage'],
    ['?sel=wharf-50k&lang=zh-Hant', '.passage'],
    ['?view=credits&lang=zh-Hant', '.credits'],
    ['?view=credits', '.credits'],
    ['?sel=veolia-valley&lang=en', '.passage'],
    ['?view=report&lang=en', '.document section'],
    ['?view=promises&lang=zh-Hant', '.document section'],
    ['?view=coverage', '.document section'],
  ] as const) {
    await visit.go(address);
    await page.locator(awaited).first().waitFor();
    await expect.poll(missing, { message: address }).toEqual([]);
  }
  await visit.go('');
  await page.locator('#open-help').click();
  await page.getByRole('dialog').waitFor();
  await expect.poll(missing, { message: 'help' }).toEqual([]);
});

test('a machine with a Chinese font loads none', async () => {
  const { page } = await open({
    withoutMap: true,
    // Stands in for a system font: the canvas that looks for one sees three different characters, one of them flat.
    before: (each) =>
      each.addInitScript(() => {
        const shapes: Record<string, [number, number, number, number]> = {
          会: [4, 4, 20, 30],
          规: [8, 6, 30, 30],
          一: [4, 22, 30, 3],
        };
        const { prototype } = CanvasRenderingContext2D;
        const drawText = Reflect.get<CanvasRenderingContext2D, 'fillText'>(prototype, 'fillText');
        prototype.fillText = new Proxy(drawText, {
          apply(original, context: CanvasRenderingContext2D, args: Parameters<CanvasRenderingContext2D['fillText']>) {
            const shape = shapes[args[0]];
            if (shape === undefined) original.apply(context, args);
            else context.fillRect(...shape);
          },
        });
      }),
  });
  expect(visit.requests.filter((url) => url.includes('noto-sans'))).toEqual([]);
  await expect.poll(() => page.title()).toBe('新会规划一张图');
});
