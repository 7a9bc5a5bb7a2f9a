/** What the view of a theme adds to the map, and which marks give way to it. */
import type { Layer } from '@deck.gl/core';
import type { FeatureCollection, MultiLineString, Point } from 'geojson';

/** Id of the layer whose marks lead to a passage. */
export const ARC_LAYER = 'theme-arc';

export interface ThemeNameProperties {
  readonly text: string;
  readonly colour: string;
  /** Distance from the point in ems; 0 stands on it. */
  readonly distance: number;
  /** True where it follows a line. */
  readonly isAlong: boolean;
  /** True where names of places keep off the point. */
  readonly isKeptFree: boolean;
}

export type ThemeNames = FeatureCollection<Point | MultiLineString, ThemeNameProperties>;

export interface ThemeDrawing {
  /** Ids of the places whose own marks give way. */
  readonly replaced: ReadonlySet<string>;
  /** Made anew for every list: a layer that was taken off cannot be put on again. Below and above the marks of the places. */
  readonly below: () => Layer[];
  readonly above: () => Layer[];
  readonly names: ThemeNames;
}
