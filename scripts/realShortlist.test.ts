/** The shortlist on the real parks: what it can know, that a link gives one order, and that its files hold what it says. */
import { fileURLToPath } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import geojsonValidation from 'geojson-validation';
import { describe, expect, test } from 'vitest';
import { isKnownTime, type AccessData } from '../src/domain/access/AccessData.ts';
import { originOf } from '../src/domain/distance.ts';
import { LANGUAGES } from '../src/domain/LocalText.ts';
import type { Target } from '../src/domain/Report.ts';
import { parkCandidates, siteCandidates } from '../src/domain/shortlist/candidatesOf.ts';
import type { CriteriaData, Preset } from '../src/domain/shortlist/Criterion.ts';
import { drawShares } from '../src/domain/shortlist/drawShares.ts';
import { driveFinder } from '../src/domain/shortlist/driveFinder.ts';
import { effectiveWeights } from '../src/domain/shortlist/effectiveWeights.ts';
import type { ShortlistParts } from '../src/domain/shortlist/file/ShortlistFile.ts';
import { firmnessOf } from '../src/domain/shortlist/firmnessOf.ts';
import { measureAll } from '../src/domain/shortlist/measureAll.ts';
import type { MeasureContext } from '../src/domain/shortlist/MeasureContext.ts';
import { linesOf, rank } from '../src/domain/shortlist/rank.ts';
import type { ShortlistChoice } from '../src/domain/shortlist/ShortlistChoice.ts';
import { SHORTLIST_MESSAGES } from '../src/i18n/shortlist/index.ts';
import { siteName } from '../src/i18n/shortlist/siteName.ts';
import { SHORTLIST_FILE_MESSAGES } from '../src/i18n/shortlistFile/index.ts';
import { shortlistText, shortlistWorkbook } from '../src/shortlist/shortlistContent.ts';
import { fromQuery } from '../src/state/query.ts';
import { buildData } from './buildData.ts';

const built = await buildData(fileURLToPath(new URL('..', import.meta.url)));
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { features, files } = built;
const json = (name: string): unknown => JSON.parse(files.get(name) ?? '');
const { criteria, presets } = json('criteria.json') as CriteriaData;
const access = json('access.json') as AccessData;
const targets = (json('targets.json') as Target[]).filter(({ kind }) => kind === 'target');
const placesById = new Map(features.map((place) => [place.id, place]));

function contextOf(preset: Preset): MeasureContext {
  return {
    placesById,
    preset,
    targets,
    driveTo: (id) => {
      const place = placesById.get(id);
      const disc = place && originOf(place);
      return disc && driveFinder(access, disc, id);
    },
    driveToOrigin: undefined,
  };
}

function shortlistOf(choice: ShortlistChoice) {
  const preset = presets.find(({ id }) => id === choice.preset) ?? presets[0];
  if (preset === undefined) throw new Error('no preset');
  const context = contextOf(preset);
  const measured = measureAll([...parkCandidates(features), ...siteCandidates(choice.sites, siteName)], criteria, context);
  const weights = effectiveWeights(criteria, preset, choice.weights, false);
  const ranking = rank(measured, weights, choice.musts);
  const firmness = firmnessOf(measured, drawShares(measured, context, 60), weights, ranking);
  return { measured, weights, ranking, firmness };
}

const choiceOf = (query: string) => fromQuery(query).state.shortlist;

test('every park has a time to every target, or the reason why it has none', () => {
  const parks = features.filter(({ properties }) => properties.kind === 'park');
  expect(parks.length).toBeGreaterThan(20);
  for (const { id, geometry } of parks) {
    for (const { id: target } of access.targets) {
      const time = access.parks[id]?.times[target];
      expect(time, `${id} → ${target}`).toBeDefined();
      if (time === undefined) continue;
      expect(isKnownTime(time), `${id} → ${target}`).toBe(geometry !== null);
      const slow = isKnownTime(time) ? time.minutes.to : 0;
      const fast = isKnownTime(time) ? time.minutes.from : 0;
      // No neighbour is four hours from the district, and none ten minutes.
      expect(slow, `${id} → ${target}`).toBeLessThan(240);
      expect(fast > 10 || !isKnownTime(time), `${id} → ${target}`).toBe(true);
    }
  }
});

describe.each(presets.map(({ id }) => id))('the preset %s', (id) => {
  const { ranking } = shortlistOf(choiceOf(`?preset=${id}`));

  test('loses no park, and ranks none of which no position is known', () => {
    const all = [...ranking.ranked, ...ranking.unrankable, ...ranking.excluded].map(({ candidate }) => candidate.id);
    expect(all.toSorted()).toEqual(parkCandidates(features).map((park) => park.id).toSorted());
    expect(ranking.ranked.filter(({ candidate }) => candidate.disc === undefined)).toEqual([]);
    expect(ranking.ranked.length).toBeGreaterThanOrEqual(5);
    expect(ranking.unrankable.length).toBeGreaterThanOrEqual(8);
  });

  test('ranks an own site with the rest, whose industries and status nobody states', () => {
    const { ranking: withSite } = shortlistOf(choiceOf(`?preset=${id}&site=113.06,22.2`));
    expect(withSite.ranked.map(({ candidate }) => candidate.id)).toContain('site-1');
  });
});

test.each([
  ['battery', 'fengshanhu'],
  ['food', 'qibao'],
  ['electronics', 'daze-park'],
])('for %s, %s is among the first five', (preset, park) => {
  const { ranking } = shortlistOf(choiceOf(`?preset=${preset}`));
  expect(ranking.ranked.slice(0, 5).map(({ candidate }) => candidate.id)).toContain(park);
});

test('the same link gives the same order and the same bars', () => {
  const query = '?preset=logistics&w=exit:90,area:0&must=berth:25&site=113.06,22.2;113.1,22.45';
  const [one, other] = [shortlistOf(choiceOf(query)), shortlistOf(choiceOf(query))];
  expect(other.ranking).toEqual(one.ranking);
  expect(other.firmness).toEqual(one.firmness);
  expect(one.ranking.excluded.length + one.ranking.ranked.length + one.ranking.unrankable.length).toBe(parkCandidates(features).length + 2);
});

describe.each(LANGUAGES)('as a file in %s', (language) => {
  const { measured, weights, ranking, firmness } = shortlistOf(choiceOf('?preset=battery&must=exit:12&site=113.06,22.2'));
  const own = SHORTLIST_FILE_MESSAGES[language];
  const parts: ShortlistParts = {
    ranking,
    firmness,
    linesOf: (id) => linesOf(measured, weights, id),
    geometryOf: ({ place }) => place?.geometry ?? null,
    words: { ...own, missing: SHORTLIST_MESSAGES[language].missing, language, listSeparator: '; ', must: ({ criterion, limit }) => `${criterion} ${limit}` },
  };
  const about = [own.title, '=cmd()', ...own.method];
  const count = measured.candidates.length;

  test('the workbook holds every candidate, every criterion with its sources, and how to read it', () => {
    const book = read(shortlistWorkbook(parts, about));
    expect(book.SheetNames).toEqual([own.sheets.ranking, own.sheets.criteria, own.sheets.about]);
    const [first = '', second = '', third = ''] = book.SheetNames;
    const rows = (name: string) => utils.sheet_to_json<Record<string, string | number>>(book.Sheets[name] ?? {});
    expect(rows(first)).toHaveLength(count);
    expect(rows(first)[0]?.[own.columns.name]).toBe(ranking.ranked[0]?.candidate.name[language]);
    const detail = rows(second);
    expect(detail).toHaveLength(count * ranking.criteria.length);
    expect(detail.filter((row) => row[own.columns.state] === own.isKnown && row[own.columns.unit] === own.unit.min).every((row) => row[own.columns.sources] !== undefined)).toBe(true);
    const cells = Object.values(book.Sheets[third] ?? {}).filter((cell): cell is { t: string; v: string; f?: string } => typeof cell === 'object' && 'v' in cell);
    expect(cells.map(({ v }) => v)).toEqual(about);
    expect(cells.every(({ t, f }) => t === 's' && f === undefined)).toBe(true);
  });

  test('the table runs no formula, and leaves what is unknown empty and not zero', () => {
    const text = shortlistText('csv', parts, about);
    const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
    expect(rows.filter(([, name]) => name !== undefined && name !== own.columns.name && name !== '')).toHaveLength(count);
    expect(rows.flat().filter((cell) => cell.startsWith('='))).toEqual([]);
    const lost = rows.find((row) => row.includes(features.find(({ id }) => id === 'silicon-energy')?.properties.name[language] ?? '-'));
    const column = rows[0]?.indexOf(own.columns.radius) ?? -1;
    expect(lost?.[column]).toBe('');
  });

  test('the GeoJSON is valid, and holds no raw id in its words', () => {
    const collection = JSON.parse(shortlistText('geojson', parts, about)) as { features: { geometry: unknown; properties: Record<string, unknown> }[] };
    expect(geojsonValidation.isFeatureCollection(collection, true)).toEqual([]);
    expect(collection.features).toHaveLength(count);
    expect(collection.features.map(({ properties }) => properties[own.columns.name])).not.toContain('fengshanhu');
  });
});
