/** What the page must know of the data as a whole: region, themes, layers, chapters. */
import type { LocalText } from './LocalText.ts';
import type { Kind } from './PlanningFeature.ts';
import type { Publication } from './boundaryPolicy.ts';
import type { Chapter } from './Report.ts';
import type { Theme } from './Theme.ts';

export interface LayerSummary {
  /** Name of the file below `data/`, without ending. */
  readonly name: string;
  readonly kind: Kind;
  readonly features: number;
  readonly unlocated: number;
}

export interface Catalog {
  readonly region: {
    readonly id: string;
    readonly name: LocalText;
    readonly title: LocalText;
    /** [west, south, east, north] in degrees: what the map may show at all. */
    readonly frame: readonly [number, number, number, number];
    /** What the first view shows. */
    readonly home: readonly [number, number, number, number];
    readonly publication: Publication;
  };
  readonly report: {
    readonly id: string;
    readonly title: LocalText;
    readonly citation: string;
    readonly chapters: readonly Chapter[];
  };
  readonly themes: readonly Theme[];
  readonly layers: readonly LayerSummary[];
  /** Sources of the boundaries that were dropped in, each once, with the approval number of its file. */
  readonly boundaries: readonly { readonly source: string; readonly approvalNumber?: string }[];
}
