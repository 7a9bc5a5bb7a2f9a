/** The seeds as read: every record with the file it stands in. */
import type { BoundaryFile } from '../boundaries/readBoundaries.ts';
import type { Kind } from '../../src/domain/PlanningFeature.ts';
import type { SeedAsks } from './asksSchema.ts';
import type { SeedHill, SeedNetworkLine, SeedSea } from './baseSchema.ts';
import type { ChapterDigest, SeedOutcome, SeedReport } from './reportSchema.ts';
import type { SeedRoads } from './roadSchema.ts';
import type { GazetteerEntry, Region, SeedNotPlace, SeedPlace, SeedSource, SeedTheme, SeedWater } from './schema.ts';
import type { SeedCriterion, SeedPreset } from './shortlistSchema.ts';
import type { SeedKiosk, SeedStoryChapter } from './storySchema.ts';

export interface PlaceRecord {
  readonly file: string;
  readonly kind: Kind;
  readonly place: SeedPlace;
}

export interface ChapterRecord {
  readonly file: string;
  readonly digest: ChapterDigest;
}

/** One report as digested: a folder below `seeds/reports/`, called by its year. */
export interface ReportSeeds {
  readonly year: string;
  readonly report: SeedReport;
  readonly reportFile: string;
  readonly chapters: readonly ChapterRecord[];
  readonly outcomesFile: string;
  readonly outcomes: readonly SeedOutcome[];
}

/** The report is the one in force. */
export interface Seeds extends ReportSeeds {
  readonly region: Region;
  readonly themes: readonly SeedTheme[];
  readonly sources: readonly SeedSource[];
  readonly gazetteer: readonly GazetteerEntry[];
  readonly waters: readonly SeedWater[];
  readonly hills: readonly SeedHill[];
  readonly seas: readonly SeedSea[];
  readonly network: readonly SeedNetworkLine[];
  /** Absent in a district whose drive times nobody has set up. */
  readonly roads?: SeedRoads;
  readonly notPlaces: readonly SeedNotPlace[];
  readonly asks: SeedAsks;
  /** What parks are compared by, and what weighs it; none where a district compares none. */
  readonly criteria: readonly SeedCriterion[];
  readonly presets: readonly SeedPreset[];
  /** The report told; none where nobody has told it. */
  readonly story: readonly SeedStoryChapter[];
  readonly kiosk: SeedKiosk;
  readonly places: readonly PlaceRecord[];
  /** Outlines that an operator dropped in; none in a fresh project. */
  readonly boundaries: readonly BoundaryFile[];
  /** The report before it; absent where it is the first. */
  readonly previous?: ReportSeeds;
}

export const PLACES_FOLDER = 'seeds/places/';
export const REPORTS_FOLDER = 'seeds/reports/';
export const GAZETTEER_FILE = 'seeds/gazetteer.json';
export const ASKS_FILE = 'seeds/asks.json';
export const NOT_PLACES_FILE = 'seeds/not-places.json';
export const WATER_FILE = 'seeds/water.json';
export const HILLS_FILE = 'seeds/hills.json';
export const SEAS_FILE = 'seeds/seas.json';
export const NETWORK_FILE = 'seeds/network.json';
export const ROADS_FILE = 'seeds/roads.json';
export const SOURCES_FILE = 'seeds/sources.json';
export const THEMES_FILE = 'seeds/themes.json';
export const CRITERIA_FILE = 'seeds/criteria.json';
export const STORY_FILE = 'seeds/story.json';
export const KIOSK_FILE = 'seeds/kiosk.json';
export const PRESETS_FILE = 'seeds/presets.json';
export const REGION_FILE = 'seeds/region.json';
export const LOCK_FILE = 'data/geocodes.json';
