import { describe, expect, test } from 'vitest';
import { boundsOf, centreOf, type Bounds } from '../src/domain/bounds.ts';
import { LANGUAGES } from '../src/domain/LocalText.ts';
import type { PlanningFeature } from '../src/domain/PlanningFeature.ts';
import { toTraditional } from './seeds/localise.ts';
import {
  cases,
  catalog,
  chapters,
  countHan,
  everyText,
  features,
  isOfChapter,
  keywords,
  linksOf,
  paragraphsOf,
  places,
  placesIn,
  targets,
  toldCases,
} from './testing/realStory.ts';

const countVisible = (text: string) => text.replaceAll(/\s/g, '').length;
const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** What the place covers, with how far it may be off; undefined where it is nowhere on the map. */
function boxOf({ geometry, properties }: PlanningFeature): Bounds | undefined {
  if (geometry === null) return undefined;
  return boundsOf(geometry, geometry.type.endsWith('Polygon') ? 0 : (properties.accuracy.radiusMetres ?? 0));
}

/** Whether the middle of the place is in the box; `orNowhere` for one without a position. */
function isInSight(place: PlanningFeature, [west, south, east, north]: Bounds, orNowhere: boolean): boolean {
  const box = boxOf(place);
  if (box === undefined) return orNowhere;
  const [lon, lat] = centreOf(box);
  return west <= lon && lon <= east && south <= lat && lat <= north;
}

test('the ten keywords are told in the order of the report, between an opening and a closing', () => {
  expect(chapters.map(({ report }) => report)).toEqual([undefined, ...keywords, undefined]);
  expect(keywords).toHaveLength(10);
  expect(toldCases.map(([, { theme }]) => theme)).toEqual(catalog.themes.map(({ id }) => id));
});

test('the opening and the closing look at the whole district', () => {
  const whole = [chapters.at(0), chapters.at(-1)];
  expect(whole.map((chapter) => chapter?.camera.bounds)).toEqual([catalog.region.home, catalog.region.home]);
});

describe.each(cases)('the chapter "%s"', (_id, chapter) => {
  const isTold = chapter.report !== undefined;

  test('is as short as a reader who stands can take it', () => {
    expect(chapter.paragraphs).toHaveLength(2);
    for (const language of ['zh-Hans', 'zh-Hant'] as const) {
      const text = paragraphsOf(chapter, language).join('');
      expect(chapter.title[language].length, language).toBeLessThanOrEqual(14);
      expect(countHan(text), language).toBeGreaterThanOrEqual(70);
      expect(countVisible(text), language).toBeLessThanOrEqual(isTold ? 130 : 150);
    }
    const words = countWords(paragraphsOf(chapter, 'en').join(' '));
    expect(chapter.title.en.length).toBeLessThanOrEqual(42);
    expect(words).toBeGreaterThanOrEqual(45);
    expect(words).toBeLessThanOrEqual(isTold ? 85 : 90);
  });

  test('stays long enough to be read at four characters a second, and no longer than 34 seconds', () => {
    const seconds = countVisible(chapter.title['zh-Hans'] + paragraphsOf(chapter, 'zh-Hans').join('')) / 4;
    expect(chapter.dwellSeconds).toBeGreaterThanOrEqual(Math.min(34, Math.max(14, Math.ceil(seconds))));
    expect(chapter.dwellSeconds).toBeLessThanOrEqual(34);
  });

  test('gives a presenter two to four notes', () => {
    expect(chapter.notes.length).toBeGreaterThanOrEqual(2);
    expect(chapter.notes.length).toBeLessThanOrEqual(4);
  });

  test('is written in each language with its own characters, and links the same places in each', () => {
    for (const text of everyText(chapter, 'en')) expect(text).not.toMatch(/\p{Script=Han}/u);
    for (const text of everyText(chapter, 'zh-Hant')) {
      expect(toTraditional(text)).toBe(text);
      // Both exist in traditional script, and are what a converter leaves where it parted a word wrongly.
      expect(text).not.toMatch(/(?<!公)里|籤/u);
    }
    const links = new Set(linksOf(chapter, 'zh-Hans'));
    for (const language of LANGUAGES) expect(new Set(linksOf(chapter, language)), language).toEqual(links);
  });

  test('looks at every place that it names and the map has, and at the one that stands out', () => {
    const { camera, selection, theme } = chapter;
    const named = linksOf(chapter, 'zh-Hans').flatMap((id) => places.get(id) ?? []);
    expect(named.filter((place) => !isInSight(place, camera.bounds, true)).map(({ id }) => id)).toEqual([]);
    const standingOut = selection === undefined ? [] : [places.get(selection)];
    for (const place of standingOut) {
      expect(place !== undefined && isInSight(place, camera.bounds, false), selection).toBe(true);
      expect(place?.properties.themes).toContain(theme);
    }
  });

  test('is tilted little enough that names can be read, and looks at no less than 3 km', () => {
    const [west, south, east, north] = chapter.camera.bounds;
    expect(chapter.camera.pitch).toBeLessThanOrEqual(45);
    expect((north - south) * 111).toBeGreaterThan(3);
    expect((east - west) * 111 * Math.cos((south * Math.PI) / 180)).toBeGreaterThan(3);
  });
});

/** Places that a chapter links without its passages, and why. */
const OTHER_LINKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  innovation: { 'jiangmen-station': 'a fact of the laboratory says that it is near' },
  education: { luokeng: 'the education city is placed by this town' },
  talent: { yinhuwan: 'it is the area that holds the college' },
};

describe.each(toldCases)('the chapter "%s" of the report', (_id, chapter) => {
  test('shows its own theme, which has places in sight', () => {
    expect(chapter.themes).toEqual([chapter.theme]);
    const shown = features.filter(({ properties }) => properties.themes.some((theme) => chapter.themes.includes(theme)));
    expect(shown.filter((place) => isInSight(place, chapter.camera.bounds, false)).length).toBeGreaterThan(0);
  });

  test('rests on passages of that chapter, and links only what these name', () => {
    for (const { passages: cited, text } of chapter.paragraphs) {
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !isOfChapter(chapter, id))).toEqual([]);
      const named = (id: string) => places.get(id)?.properties.evidence.some((passage) => cited.includes(passage)) ?? false;
      const others = placesIn(text['zh-Hans']).filter((id) => !named(id));
      expect(others.filter((id) => OTHER_LINKS[chapter.id]?.[id] === undefined)).toEqual([]);
    }
  });

  test('sets two or three of its own targets beside the text', () => {
    const own = targets.filter(({ passage }) => isOfChapter(chapter, passage)).map(({ id }) => id);
    expect(chapter.targets.length).toBeGreaterThanOrEqual(2);
    expect(chapter.targets.length).toBeLessThanOrEqual(3);
    expect(chapter.targets.filter((id) => !own.includes(id))).toEqual([]);
  });
});
