import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cutTexts } from './cutTexts.ts';
import { useJourney } from './Journey.ts';
import { readPdf } from './readPdf.ts';
import { seriousIn } from './seriousIn.ts';
import { servePublicUrl } from './servePublicUrl.ts';

const { open } = useJourney();

/** Twelve maps, drawn in software on a busy machine. */
const HANDOUT_MS = 300_000;
const LONG_MS = 120_000;
const CHAPTERS = 12;
/** Its code never arrives where the story itself is looked at. */
const WITHOUT_MAP = { withoutMap: true, expectedProblems: /map|PlanningMap/i } as const;

const current = (page: Page) => page.locator('.story-chapter.is-current');
const chapterIs = (page: Page, id: string) => page.locator(`#story-${id}.is-current`).waitFor();
const keyOf = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

describe('the story beside the map', () => {
  test('scrolls and steps; the address follows, the own filter waits, and what was left is come back to', { timeout: LONG_MS }, async () => {
    const { page } = await open({ ...WITHOUT_MAP, address: '?theme=education&kind=park&view=story&ch=talent' });
    await chapterIs(page, 'talent');
    // A deep link stands at its chapter, not at the beginning.
    expect(await page.locator('#story-talent').evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(450);
    expect(await page.locator('.chapter-progress button').count()).toBe(CHAPTERS);
    const entries = await page.evaluate(() => history.length);

    await page.locator('#story-green').evaluate((section) => section.scrollIntoView());
    await chapterIs(page, 'green');
    await expect.poll(() => keyOf(page, 'ch')).toBe('green');
    await current(page).locator('h3').focus();
    await page.keyboard.press('PageDown');
    await chapterIs(page, 'livelihood');
    // Scrolling and keys fill no history.
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('story-livelihood-title');

    await page.locator('.story-step').last().click();
    await chapterIs(page, 'closing');
    expect(await page.locator('.story-step').last().isDisabled()).toBe(true);
    await page.goBack();
    await chapterIs(page, 'livelihood');

    await current(page).locator('.told-passages .passage-link').first().click();
    await expect.poll(() => keyOf(page, 'view')).toBe('report');
    await page.goBack();
    await chapterIs(page, 'livelihood');
    // Its own tab leads back to where it was left, too.
    await page.locator('#view-report').click();
    await page.locator('#view-story').click();
    await chapterIs(page, 'livelihood');
    await expect.poll(() => keyOf(page, 'ch')).toBe('livelihood');
    expect(await seriousIn(page), 'story: beside the map, read to its end').toEqual([]);
    expect(await cutTexts(page)).toEqual([]);

    // The reader's own filter is as it was.
    await page.locator('#view-map').click();
    expect(keyOf(page, 'theme')).toBe('education');
    expect(keyOf(page, 'kind')).toBe('park');
    expect(keyOf(page, 'ch')).toBeNull();
  });

  test('has the map show its themes, is free to be left, and jumps where no motion is wanted', { timeout: LONG_MS }, async () => {
    const visit = await open({ address: '?theme=education&view=story&ch=green' });
    const { page } = visit;
    await chapterIs(page, 'green');
    // The flight is a jump: the camera stands at once, and stays.
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=/);
    const camera = new URL(page.url()).hash;
    await page.waitForTimeout(300);
    expect(new URL(page.url()).hash).toBe(camera);
    expect(await page.locator('.story-return').count()).toBe(0);

    const box = await page.locator('.map').boundingBox();
    if (box === null) throw new Error('the map has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 160, box.y + box.height / 2 - 60, { steps: 4 });
    await page.mouse.up();
    await page.locator('.story-return').click({ timeout: 30_000 });
    await page.locator('.story-return').waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).hash).toBe(camera);

    // A place opens over the map and closes to the story.
    await current(page).locator('.place-link').first().click();
    await page.locator('#place-heading').waitFor();
    expect(keyOf(page, 'ch')).toBe('green');
    await page.keyboard.press('Escape');
    await page.locator('#place-heading').waitFor({ state: 'detached' });
    await chapterIs(page, 'green');

    // What the map shows is the chapter's: chosen in the legend, a kind of mark leads out with it.
    await page.locator('.legend > summary').click();
    await page.locator('.legend .legend-item:visible').first().click();
    await expect.poll(() => keyOf(page, 'view')).toBeNull();
    expect(keyOf(page, 'theme')).toBe('green');
    expect(keyOf(page, 'mark')).not.toBeNull();
  });

  test('stands in the sheet of a phone with the map above it, and in English', { timeout: LONG_MS }, async () => {
    const { page } = await open({ ...WITHOUT_MAP, address: '?view=story&ch=industry&lang=en', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await chapterIs(page, 'industry');
    expect(await page.locator('.app').getAttribute('data-sheet')).toBe('half');
    expect(await current(page).locator('.chapter-mark').textContent()).toContain('Chapter 2');
    await page.locator('.story-step').last().tap();
    await chapterIs(page, 'park-renewal');
    await expect.poll(() => keyOf(page, 'ch')).toBe('park-renewal');
    expect(await page.locator('.app').getAttribute('data-sheet')).toBe('half');
    expect(await cutTexts(page)).toEqual([]);
    for (const button of await page.locator('.story-step, .chapter-progress button, .story-tool').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('is read without a map, and a chapter that is not there is named', async () => {
    const { page } = await open({ address: '?view=story&ui=text&ch=nowhere', waitForMap: false });
    await chapterIs(page, 'opening');
    expect(await page.locator('.story [role=alert]').textContent()).toContain('nowhere');
    expect(await page.locator('.told-promise').count()).toBeGreaterThan(20);
    // Every one in its year.
    expect(await page.locator('.told-promise').filter({ hasNot: page.locator('.told-year', { hasText: /20\d\d/ }) }).count()).toBe(0);
    expect(await seriousIn(page), 'story: without a map, its chapter unknown').toEqual([]);
  });
});

describe('the presentation', () => {
  test('turns by the keys of a remote, tells its notes here and in a window, and leads back to its chapter', { timeout: LONG_MS }, async () => {
    const { page } = await open({ ...WITHOUT_MAP, address: '?ui=present&view=story&ch=talent', viewport: { width: 1920, height: 1080 } });
    const heading = page.locator('.present-card h2');
    await page.locator('.present-card .told-promises').waitFor();
    const first = await heading.textContent();
    const size = (selector: string) => page.locator(selector).first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await size('.present-card h2')).toBeGreaterThanOrEqual(40);
    expect(await size('.told-paragraph p')).toBeGreaterThanOrEqual(26);
    await page.keyboard.press('PageDown');
    await expect.poll(() => keyOf(page, 'ch')).toBe('green');
    await page.keyboard.press('Shift+Space');
    await expect.poll(() => keyOf(page, 'ch')).toBe('talent');
    await expect.poll(() => heading.textContent()).toBe(first);
    await page.keyboard.press('End');
    await expect.poll(() => keyOf(page, 'ch')).toBe('closing');
    await page.keyboard.press('Home');
    await expect.poll(() => keyOf(page, 'ch')).toBe('opening');

    await page.keyboard.press('n');
    expect(await page.locator('.present-notes .present-note').count()).toBeGreaterThan(0);
    await page.keyboard.press('n');
    await page.locator('.present-notes').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.locator('.present-keys').waitFor();
    expect(await seriousIn(page), 'story: presentation with its keys').toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    // What lies over the chapter goes first.
    await page.keyboard.press('Escape');
    await page.locator('.present-keys').waitFor({ state: 'detached' });
    expect(keyOf(page, 'ui')).toBe('present');
    await page.keyboard.press('.');
    await page.locator('.present-blank').waitFor();
    await page.keyboard.press('PageDown');
    await page.locator('.present-blank').waitFor({ state: 'detached' });
    expect(keyOf(page, 'ch')).toBe('opening');

    const popup = page.waitForEvent('popup');
    await page.keyboard.press('w');
    const notes = await popup;
    await notes.locator('.notes-clock').waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => notes.locator('h1').textContent()).toBe(await heading.textContent());
    await notes.keyboard.press('End');
    await expect.poll(() => keyOf(page, 'ch')).toBe('closing');
    await expect.poll(() => notes.locator('.notes-foot p').textContent()).toBe('这是最后一章');
    expect(await seriousIn(notes), 'story: the window of notes').toEqual([]);

    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    await chapterIs(page, 'opening');
    expect(keyOf(page, 'ui')).toBeNull();
    await notes.locator('[role=alert]').waitFor();
  });
});

describe('the handout', () => {
  test('is a booklet with every chapter, its map, its promises, the mark and a number on every page, and nothing cut', { timeout: 2 * HANDOUT_MS }, async () => {
    const { page } = await open({ address: '?ui=print&view=story', waitForMap: false, viewport: { width: 700, height: 900 }, before: servePublicUrl });
    page.setDefaultTimeout(HANDOUT_MS);
    await page.locator('.print-bar .primary:enabled').waitFor();
    const pages = await readPdf(page);
    expect(new Set(pages.map(({ widthMillimetres, heightMillimetres }) => `${widthMillimetres}×${heightMillimetres}`))).toEqual(new Set(['210×297']));
    expect(pages.length).toBeLessThanOrEqual(CHAPTERS);
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain('示意图·内部使用');
      expect(text).toContain(`${index + 1}/${pages.length}`);
    }
    const whole = pages.map(({ text }) => text).join('');
    for (const said of ['制造业来挑大梁', '未查到', '报告2.5', '数据截至', 'OpenStreetMap', '第10章', '结语']) expect(whole).toContain(said);
    expect(whole).not.toMatch(/undefined|NaN/);
    expect(await page.locator('.chapter-map image').count()).toBe(CHAPTERS);
    expect(await page.locator('.qr-code').count()).toBe(CHAPTERS + 1);
    const cut = await page.locator('.dossier-body').evaluateAll((bodies) => bodies.filter((body) => body.scrollHeight > body.clientHeight + 1).length);
    expect(cut).toBe(0);
    expect(await seriousIn(page), 'story: handout').toEqual([]);
  });
});
