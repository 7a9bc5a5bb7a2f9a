/** All that the address of a view says, apart from the camera, which MapLibre keeps in the hash. */
import type { Surface } from '../domain/publicationRules.ts';
import type { Language } from '../domain/LocalText.ts';
import type { Origin } from '../domain/Origin.ts';
import { USUAL_PRINT, type PrintChoice } from '../domain/paper/SheetFormat.ts';
import { NO_FILTER, type PlaceFilter } from '../domain/PlaceFilter.ts';
import type { Resolution } from '../domain/Report.ts';
import { NO_SHORTLIST, type ShortlistChoice } from '../domain/shortlist/ShortlistChoice.ts';
import type { ChangeClass } from '../domain/targetChange.ts';
import type { ThemeViewMode } from '../domain/ThemeView.ts';

/** `story` tells the report beside the map; `report`, `promises`, `coverage`, `shortlist`, `bench` and `stats` stand beside the map, in the place of the list; `table` below it, `credits` over it. */
export const VIEWS = ['map', 'story', 'report', 'promises', 'coverage', 'shortlist', 'bench', 'stats', 'table', 'credits'] as const;
export type View = (typeof VIEWS)[number];

export interface Band {
  readonly from: Origin;
  readonly metres: number;
}

/** The outcomes of the filter choose promises too, where promises are listed. */
export interface AppState extends PlaceFilter {
  /** Id of the selected place; as an address states it, also another name or its code. */
  readonly selected: string | undefined;
  readonly view: View;
  /** Id of the story's chapter, as an address states it; there may be none of that id here. */
  readonly chapter: string | undefined;
  /** Id of the passage that the report is opened at: "2024/3/2". */
  readonly passage: string | undefined;
  /** Resolutions of names that are shown; empty means all. */
  readonly resolutions: readonly Resolution[];
  /** How promises that are shown stand to the report before; empty means all. Without a report before, none of it counts. */
  readonly changes: readonly ChangeClass[];
  /** Where the distances of the list are measured from; where the reader himself is, no address says so. */
  readonly from: Origin | undefined;
  /** What a band is drawn around, and half its width; undefined for none. What a reader drew or brought along is in no address. */
  readonly band: Band | undefined;
  readonly shortlist: ShortlistChoice;
  /** True once the map has shown the reader where he is: a close view may tell it. In no address. */
  readonly isLocated: boolean;
  /** Id of the base map as the address states it; there may be none of that id here. */
  readonly baseMap: string;
  /** Whether the only theme that is chosen is drawn as a map of its own; counts where it has a view. */
  readonly themeView: ThemeViewMode;
  readonly language: Language;
  readonly surface: Surface;
  /** How the sheet of the surface `print` is laid out. */
  readonly print: PrintChoice;
  /** The surface that the sheet leads back to. */
  readonly back: Exclude<Surface, 'print'>;
}

export const INITIAL_STATE: AppState = {
  ...NO_FILTER,
  selected: undefined,
  view: 'map',
  chapter: undefined,
  passage: undefined,
  resolutions: [],
  changes: [],
  from: undefined,
  band: undefined,
  shortlist: NO_SHORTLIST,
  isLocated: false,
  baseMap: 'embedded',
  themeView: 'on',
  language: 'zh-Hans',
  surface: 'full',
  print: USUAL_PRINT,
  back: 'full',
};
