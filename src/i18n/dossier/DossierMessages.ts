/** The texts of the park's sheet, of the comparison and of the printed dossier. */
import type { CompareMark, RowVerdict } from '../../domain/dossier/compareMarks.ts';

export const SECTION_IDS = ['glance', 'conflicts', 'areas', 'business', 'status', 'targets', 'access', 'others', 'passages', 'inferred', 'asks'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** What of a record may be our inference, and what else a sheet tells of a place. */
export type InferredName = 'name' | 'aliases' | 'zone' | 'town' | 'host' | 'parts' | 'location' | 'status';

export interface DossierMessages {
  readonly section: Readonly<Record<SectionId, string>>;
  /** What a section says before its rows. */
  readonly intro: Readonly<Partial<Record<SectionId, string>>>;
  /** What a section says that has nothing to show. */
  readonly none: Readonly<Record<Exclude<SectionId, 'glance'>, string>>;
  /** The same of a site of the reader's own, where that is another matter. */
  readonly noneOfOwn: string;
  readonly ownSite: string;
  readonly ownSiteNote: string;
  readonly position: string;
  readonly inWords: string;
  readonly exactPosition: (coordinates: string) => string;
  readonly noPosition: string;
  /** Heads the area inside an own outline. */
  readonly ownArea: string;
  readonly partOnly: string;
  readonly inferredName: Readonly<Record<InferredName, string>>;
  readonly minutes: (range: string) => string;
  readonly estimate: string;
  readonly drive: (name: string) => string;
  readonly via: (roads: string) => string;
  readonly noRoad: string;
  readonly crowFlies: string;
  readonly nearestOf: (sort: string, name: string) => string;
  readonly askOf: (body: string) => string;
  readonly askNobody: string;
  readonly statedAs: (date: string, words: string) => string;
  readonly undated: string;
  readonly needsUpdate: string;
  readonly notFound: string;
  readonly because: (reason: string) => string;
  readonly openOf: (open: string, all: string) => string;
  readonly askAllFrom: string;

  readonly compare: string;
  readonly compareHint: string;
  readonly printDossier: string;
  readonly openSheet: (name: string) => string;
  readonly backToComparison: string;
  readonly criterion: string;
  readonly weight: (share: string) => string;
  readonly unweighed: string;
  readonly rank: (rank: string) => string;
  /** The ranks that nine of ten draws give, and of how many. */
  readonly firmRanks: (ranks: string, all: string) => string;
  readonly notRanked: string;
  readonly excluded: string;
  readonly score: (range: string) => string;
  readonly scoreRow: string;
  readonly rankRow: string;
  readonly known: (share: string) => string;
  readonly mark: Readonly<Record<Exclude<CompareMark, undefined>, string>>;
  readonly verdict: Readonly<Record<RowVerdict, string>>;
  readonly sourceCount: (count: string) => string;
  readonly mapsAtOneScale: (ratio: string) => string;
  readonly mapsAlike: string;
  readonly mapOf: (name: string) => string;
  readonly mapDrawing: string;
  readonly mapFailed: string;
  readonly mapNone: string;
  readonly mapRadius: (radius: string) => string;
  readonly nothingToCompare: string;

  readonly dossier: string;
  readonly drawing: (done: string, all: string) => string;
  readonly failed: string;
  readonly nothingToPrint: string;
  readonly ranking: string;
  readonly preset: (name: string) => string;
  readonly weights: string;
  readonly musts: string;
  readonly noMusts: string;
  readonly origin: string;
  readonly unsaid: string;
  readonly method: string;
  readonly methodTimes: string;
  readonly page: (page: string, all: string) => string;
  readonly mapScale: (ratio: string) => string;
}
