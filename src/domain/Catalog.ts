/** What the page must know of the data as a whole: region, themes, layers, chapters. */
import type { LocalText } from './LocalText.ts';
import type { Kind } from './PlanningFeature.ts';
import type { Publication } from './publicationRules.ts';
import type { Chapter } from './Report.ts';
import type { SchematicPart } from './SchematicPart.ts';
import type { Theme } from './Theme.ts';
import type { Zone } from './Zone.ts';

export interface LayerSummary {
  /** Name of the file below `data/`, without ending. */
  readonly name: string;
  readonly kind: Kind;
  readonly features: number;
  readonly unlocated: number;
}

export interface ReportSummary {
  /** Its year, with which the ids of its passages start: "2024". */
  readonly id: string;
  readonly title: LocalText;
  readonly citation: string;
  readonly chapters: readonly Chapter[];
}

/** A service that answered for positions or courses, and the terms of its answers. */
export interface ServiceCredit {
  /** "nominatim" */
  readonly provider: string;
  readonly attribution: string;
  /** In English, as the driver states it. */
  readonly licence: string;
}

export interface Catalog {
  readonly region: {
    readonly id: string;
    readonly name: LocalText;
    readonly title: LocalText;
    /** Stands below the title. */
    readonly subtitle: LocalText;
    /** Whose lists of positions the places rest on; absent where none is named. */
    readonly positionSources?: LocalText;
    /** [west, south, east, north] in degrees: what the map may show at all. */
    readonly frame: readonly [number, number, number, number];
    /** What the first view shows. */
    readonly home: readonly [number, number, number, number];
    readonly publication: Publication;
    /** Where others find the map; absent where it has no address of its own. */
    readonly publicUrl?: string;
    /** Origins of pages that the embedded map exchanges messages with. */
    readonly embed: { readonly allowedOrigins: readonly string[] };
  };
  /** How old the data are: "2026-11-23", or a year alone. */
  readonly dataDate: string;
  /** The report in force, and the one before it where there is one. */
  readonly report: ReportSummary & { readonly previous?: ReportSummary };
  readonly themes: readonly Theme[];
  /** In their order; none where the report groups no parks. */
  readonly zones: readonly Zone[];
  readonly layers: readonly LayerSummary[];
  /** Parts of the base map that are there, and no survey. */
  readonly schematic: readonly SchematicPart[];
  /** Absent where people alone placed everything. */
  readonly services?: readonly ServiceCredit[];
}
