/** The only fetch: reads the layers and tables that the page needs, and says what it could not read. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { IconShapes } from './domain/IconShapes.ts';
import type * as Geodesy from './domain/nearestPlaces.ts';
import type { BaseMaps } from './domain/BaseMap.ts';
import type { Catalog } from './domain/Catalog.ts';
import { sentencesByPassage, type Original } from './domain/Original.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { isCollection, isCompound, isList, isMapOf, isRecordOf, isText, type Shape } from './domain/shape.ts';
import { yearOf, type Mention, type Passage, type ReportTexts, type Result, type Target, type TargetChange } from './domain/Report.ts';
import type * as SearchCode from './searchCode.ts';
import type { SearchData } from './domain/search/SearchData.ts';
import type { Messages } from './i18n/Messages.ts';
import type { BaseMapSources } from './map/BaseMapSources.ts';
import type { Band } from './map/MapView.ts';
import type * as StageParts from './StageParts.tsx';
import type { DistanceBand } from './domain/DistanceBand.ts';
import type { ThemeViewData } from './domain/ThemeView.ts';
import type * as ThemeViewCode from './themeViewCode.ts';
import catalogUrl from '../data/catalog.json?url';
import passagesUrl from '../data/passages.json?url';
import targetsUrl from '../data/targets.json?url';
import changesUrl from '../data/changes.json?url';
import searchUrl from '../data/search.json?url';
import mentionsUrl from '../data/mentions.json?url';
import bandsUrl from '../data/bands.geojson?url';
import distanceBandsUrl from '../data/distance-bands.geojson?url';
import themeViewsUrl from '../data/theme-views.json?url';
import fontsUrl from '../data/base/fonts.json?url';
import originalUrl from '../data/base/original.json?url';
import baseMapsUrl from '../data/base/base-maps.json?url';
import iconsUrl from '../data/base/icons.json?url';
import waterUrl from '../data/base/water.geojson?url';
import hillsUrl from '../data/base/hills.geojson?url';
import networkUrl from '../data/base/network.geojson?url';
import sheetUrl from '../data/base/sheet.geojson?url';
import boundariesUrl from '../data/base/boundaries.geojson?url';
import districtLandUrl from '../data/base/district-land.geojson?url';
import townOutlinesUrl from '../data/base/town-outlines.geojson?url';
import citiesUrl from '../data/base/cities.geojson?url';
import riversUrl from '../data/base/rivers.geojson?url';

/** Every layer of `data/`; which of them hold places is said by the catalogue. */
const LAYER_URLS = import.meta.glob<string>('../data/*.geojson', { query: '?url', import: 'default', eager: true });

export interface FirstView {
  readonly catalog: Catalog;
  readonly places: readonly PlanningFeature[];
  readonly bands: readonly Band[];
  readonly icons: Readonly<Record<string, IconShapes>>;
}

export interface LoadedSearch {
  readonly code: typeof SearchCode;
  readonly searcher: SearchCode.Searcher;
}

/** What could not be read, in the words of the page: its reader knows places and reports, and no files. */
export class LoadError extends Error {
  readonly what: NameOf;
  constructor(what: NameOf, cause?: unknown) {
    super('could not be read', { cause });
    this.what = what;
  }
}

export type NameOf = (messages: Messages) => string;

const PLACES: NameOf = ({ places }) => places;
const REPORT: NameOf = ({ viewName }) => viewName.report;
const THEME_VIEWS: NameOf = ({ themeView }) => themeView.title;
const SEARCH: NameOf = ({ search }) => search;

/** All that the first map needs. Throws a LoadError. */
export async function loadFirstView(): Promise<FirstView> {
  const placeFiles = Object.entries(LAYER_URLS).filter(([path]) => !path.endsWith('bands.geojson'));
  const [catalog, bands, icons, ...layers] = await Promise.all([
    loadJson<Catalog>(catalogUrl, PLACES, isRecordOf({ region: isRecordOf({}), themes: isList, zones: isList, layers: isList })),
    loadJson<FeatureCollection>(bandsUrl, PLACES, isCollection),
    loadJson<Record<string, IconShapes>>(iconsUrl, PLACES, isMapOf(isList)),
    ...placeFiles.map(([, url]) => loadJson<{ features: PlanningFeature[] }>(url, PLACES, isCollection)),
  ]);
  const byName = new Map(placeFiles.map(([path], index) => [fileName(path), layers[index]]));
  return {
    catalog,
    bands: bands.features as Band[],
    icons,
    places: catalog.layers.flatMap(({ name }) => byName.get(`${name}.geojson`)?.features ?? []),
  };
}

/** The digest of the report, wanted only when a place or the report is opened. Throws a LoadError. */
export async function loadReport(): Promise<ReportTexts> {
  const [passages, quantities, changes, original] = await Promise.all([
    loadJson<Passage[]>(passagesUrl, REPORT, isList),
    loadJson<(Target | Result)[]>(targetsUrl, REPORT, isList),
    loadJson<TargetChange[]>(changesUrl, REPORT, isList),
    loadJson<Original>(originalUrl, REPORT, isRecordOf({ sentences: isList, mentions: isList })),
  ]);
  const targets = quantities.filter((each) => each.kind === 'target');
  // The report in force stands first.
  const [year] = passages.map(({ id }) => yearOf(id));
  return {
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    targets: targets.filter(({ passage }) => yearOf(passage) === year),
    previousTargets: targets.filter(({ passage }) => yearOf(passage) !== year),
    results: quantities.filter((each) => each.kind === 'result'),
    changes,
    originals: sentencesByPassage(original),
  };
}

/** Every name of the report with what it stands for, wanted only by the coverage page. Throws a LoadError. */
export function loadLedger(): Promise<readonly Mention[]> {
  return loadJson<Mention[]>(mentionsUrl, ({ coverage }) => coverage, isList);
}

/** The search with its index, wanted when the box is first used. Throws a LoadError. */
export async function loadSearch(): Promise<LoadedSearch> {
  const [code, index] = await Promise.all([loadCode(() => import('./searchCode.ts'), SEARCH), loadJson<SearchData>(searchUrl, SEARCH, isRecordOf({ fold: isRecordOf({}), entries: isList, words: isRecordOf({}) }))]);
  return { code, searcher: code.createSearcher(index) };
}

/** Outlines of towns by the id of the town. Throws a LoadError. */
export async function loadTownOutlines(): Promise<ReadonlyMap<string, Polygon | MultiPolygon>> {
  const { features } = await loadJson<FeatureCollection<Polygon | MultiPolygon>>(townOutlinesUrl, PLACES, isCollection);
  return new Map(features.map(({ id, geometry }) => [String(id), geometry]));
}

/** The characters of the page's own Chinese font. Throws a LoadError. */
export async function loadFontCharacters(): Promise<ReadonlySet<string>> {
  const fonts = await loadJson<Readonly<Record<'zh-Hans', { readonly characters: string }>>>(fontsUrl, PLACES, isRecordOf({ 'zh-Hans': isRecordOf({ characters: isText }) }));
  return new Set(fonts['zh-Hans'].characters);
}

/** What measures distances, wanted when a place is first opened. Throws a LoadError. */
export function loadGeodesy(): Promise<typeof Geodesy> {
  return loadCode(() => import('./domain/nearestPlaces.ts'), ({ nearby }) => nearby);
}

/** What stands on the map once it is drawn. Throws a LoadError. */
export function loadStageParts(): Promise<typeof StageParts> {
  return loadCode(() => import('./StageParts.tsx'), ({ controls }) => controls.group);
}

/** Which base maps the operator has set up, wanted when one is chosen. Throws a LoadError. */
export function loadBaseMaps(): Promise<BaseMaps> {
  return loadJson<BaseMaps>(baseMapsUrl, ({ baseMaps }) => baseMaps, isMapOf(isCompound));
}

export interface ThemeViews {
  readonly code: typeof ThemeViewCode;
  readonly data: ThemeViewData;
  readonly distanceBands: readonly DistanceBand[];
}

/** What draws themes as maps of their own, wanted when the first of them is chosen. Throws a LoadError. */
export async function loadThemeViews(): Promise<ThemeViews> {
  const [code, data, bands] = await Promise.all([
    loadCode(() => import('./themeViewCode.ts'), THEME_VIEWS),
    loadJson<ThemeViewData>(themeViewsUrl, THEME_VIEWS, isRecordOf({ relations: isList, measures: isList })),
    loadJson<{ features: DistanceBand[] }>(distanceBandsUrl, THEME_VIEWS, isCollection),
  ]);
  return { code, data, distanceBands: bands.features };
}

/** Absolute, because MapLibre's worker resolves addresses from its own place. */
export function baseMapSources(): BaseMapSources {
  return {
    water: absolute(waterUrl),
    hills: absolute(hillsUrl),
    network: absolute(networkUrl),
    sheet: absolute(sheetUrl),
    boundaries: absolute(boundariesUrl),
    districtLand: absolute(districtLandUrl),
    rivers: absolute(riversUrl),
    cities: absolute(citiesUrl),
    townOutlines: absolute(townOutlinesUrl),
  };
}

async function loadCode<Code>(load: () => Promise<Code>, what: NameOf): Promise<Code> {
  try {
    return await load();
  } catch (error) {
    throw new LoadError(what, error);
  }
}

/** Addresses that could not be read when they were last asked for. */
const unread = new Set<string>();

/** What only code that is fetched later asks for. What is not of the expected shape is a server's own answer. Throws a LoadError. */
export async function loadJson<Value>(url: string, what: NameOf, isExpected: Shape): Promise<Value> {
  try {
    // What came wrong once may be kept as it came.
    const response = await fetch(url, { cache: unread.has(url) ? 'reload' : 'default' });
    if (!response.ok) throw new LoadError(what);
    const value: unknown = await response.json();
    if (!isExpected(value)) throw new LoadError(what);
    unread.delete(url);
    return value as Value;
  } catch {
    unread.add(url);
    throw new LoadError(what);
  }
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
