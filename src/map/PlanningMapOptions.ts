/** What the map is given when it is made, and what it tells in return. */
import type { Bounds } from '../domain/bounds.ts';
import type { Camera } from '../domain/cameraOf.ts';
import type { IconShapes } from '../domain/IconShapes.ts';
import type { Relation } from '../domain/ThemeView.ts';
import type { BenchHit } from './BenchDrawing.ts';
import type { BaseMapSources } from './BaseMapSources.ts';
import type { ContextPoint } from './contextPoint.ts';
import type { StillMap } from './StillMap.ts';
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

/** How a map stood when it was lost, for the one that takes its place. */
export interface LastLook {
  readonly camera: Camera;
  readonly hadFocus: boolean;
  /** True where it was on its way to the selected place. */
  readonly wasMoving: boolean;
}

export type Obstacle = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

export interface PlanningMapOptions {
  readonly container: HTMLElement;
  readonly sources: BaseMapSources;
  /** Shapes of the icons that pins and names bear, by name. */
  readonly icons: Readonly<Record<string, IconShapes>>;
  /** What the map may show at all, and what it shows first; degrees. */
  readonly frame: Bounds;
  readonly home: Bounds;
  readonly view: MapView;
  readonly padding: Padding;
  /** Present for a map that is drawn once, to be taken as a picture. */
  readonly still?: StillMap;
  /** Of the map whose place it takes; absent for the first one. */
  readonly lastLook?: LastLook | undefined;
  /** What stands on the map and hides a part of it; in pixels of the window. */
  readonly obstacles: () => readonly Obstacle[];
  /** Whether a hand may turn and tilt the map. */
  readonly canTurn: boolean;
  readonly onSelect: (id: string | undefined) => void;
  /** A click that may mean several places; pixels from the top left corner of the map. */
  readonly onCoincide: (ids: readonly string[], at: { readonly x: number; readonly y: number }) => void;
  /** A click on what the bench drew. */
  readonly onBench?: ((hit: BenchHit) => void) | undefined;
  /** Absent where nobody may ask what is near. */
  readonly onContext?: ((point: ContextPoint) => void) | undefined;
  /** Once at first, and then at most once a frame while the camera moves. */
  readonly onCamera: (camera: Camera) => void;
  /** The camera has come to rest. */
  readonly onRest: (camera: Camera) => void;
  readonly onOpenPassage: (passage: string) => void;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  /** Called once, when every place of the first view has been drawn. */
  readonly onDrawn: () => void;
  /** The browser took the drawing context away: this map draws no more, and is to be destroyed. */
  readonly onLost: (lastLook: LastLook) => void;
  /** A part of the base map could not be read; the name of its file where that is known. */
  readonly onFailed: (what: string | undefined) => void;
}
