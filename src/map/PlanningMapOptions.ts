/** What the map is given when it is made, and what it tells in return. */
import type { Bounds } from '../domain/bounds.ts';
import type { Relation } from '../domain/ThemeView.ts';
import type { BaseMapSources } from './BaseMapSources.ts';
import type { MapView } from './MapView.ts';

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Pointed {
  /** Of the place. */
  readonly id?: string;
  /** Where an arc is pointed at. */
  readonly relation?: Relation;
  /** Pixels from the top left corner of the map. */
  readonly x: number;
  readonly y: number;
}

export interface PlanningMapOptions {
  readonly container: HTMLElement;
  readonly sources: BaseMapSources;
  /** What the map may show at all, and what it shows first; degrees. */
  readonly frame: Bounds;
  readonly home: Bounds;
  readonly view: MapView;
  readonly padding: Padding;
  /** What stands on the map and hides a part of it; in pixels of the window. */
  readonly obstacles: () => readonly DOMRectReadOnly[];
  readonly onSelect: (id: string | undefined) => void;
  readonly onOpenPassage: (passage: string) => void;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  /** Called once, when every place of the first view has been drawn. */
  readonly onDrawn: () => void;
  /** A part of the base map could not be read; the name of its file where that is known. */
  readonly onFailed: (what: string | undefined) => void;
}
