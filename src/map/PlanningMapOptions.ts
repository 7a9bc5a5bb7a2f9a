/** What the map is given when it is made, and what it tells in return. */
import type { Bounds } from '../domain/bounds.ts';
import type { Camera } from '../domain/cameraOf.ts';
import type { BaseMapSources } from './BaseMapSources.ts';
import type { MapView } from './MapView.ts';

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Pointed {
  readonly id: string;
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
  /** Whether a hand may turn and tilt the map. */
  readonly canTurn: boolean;
  readonly onSelect: (id: string | undefined) => void;
  /** A click that may mean several places; pixels from the top left corner of the map. */
  readonly onCoincide: (ids: readonly string[], at: { readonly x: number; readonly y: number }) => void;
  /** Once at first, and then at most once a frame while the camera moves. */
  readonly onCamera: (camera: Camera) => void;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  /** Called once, when every place of the first view has been drawn. */
  readonly onDrawn: () => void;
  /** A part of the base map could not be read; the name of its file where that is known. */
  readonly onFailed: (what: string | undefined) => void;
}
