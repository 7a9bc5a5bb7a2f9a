/** What the map is asked to show: a plain description, made anew on every change of state. */
import type { Feature, Polygon, MultiPolygon } from 'geojson';
import type { TownOutlines } from '../domain/publicationRules.ts';
import type { Language } from '../domain/LocalText.ts';
import type { OwnPosition } from '../domain/ownPosition.ts';
import type { PlaceFilter } from '../domain/PlaceFilter.ts';
import type { BenchDrawing } from './BenchDrawing.ts';
import type { GestureHints } from './GestureHints.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { Theme } from '../domain/Theme.ts';
import type { Scheme } from '../domain/Scheme.ts';
import type { ShownBase } from './bases/BaseLayers.ts';
import type { ThemeDrawing } from './ThemeDrawing.ts';

/** The band of a corridor. */
export type Band = Feature<Polygon | MultiPolygon, { readonly route: string }>;

export interface MapView {
  /** Every place of every layer; the same array as long as the data are the same. */
  readonly places: readonly PlanningFeature[];
  /** Those that pass the filter; the same array as long as the filter is the same. */
  readonly visible: readonly PlanningFeature[];
  readonly bands: readonly Band[];
  readonly themes: readonly Theme[];
  readonly filter: Pick<PlaceFilter, 'themes'>;
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Where the reader is, if he wants it shown. */
  readonly own: OwnPosition | undefined;
  readonly scheme: Scheme;
  readonly language: Language;
  readonly drawBoundary: boolean;
  /** `none` where none are at hand, too. */
  readonly townOutlines: TownOutlines;
  /** Stands in the place of the embedded ground; the same object as long as it is the same. */
  readonly base: ShownBase | undefined;
  /** How a reader moves a map that leaves wheel and finger to the page around; absent where it has the page to itself. */
  readonly gestureHints?: GestureHints | undefined;
  /** The only theme that is chosen, drawn as a map of its own. */
  readonly themeDrawing: ThemeDrawing | undefined;
  /** What the reader measured, drew or brought along; absent where there is no bench. */
  readonly bench?: BenchDrawing | undefined;
  /** What a screen reader says of the map. */
  readonly mapLabel: string;
  /** "7 处": how many places an area holds. */
  readonly hostCount: (count: number) => string;
  /** "2.5 公里" */
  readonly radius: (metres: number) => string;
  /** What a screen reader says of the names that stand on the map. */
  readonly inSight: (names: readonly string[]) => string;
}
