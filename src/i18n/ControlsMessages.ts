/** Texts of what stands on the map: its controls, the reader's own location, the scale, the far anchors, the lists. */
import type { CompassPoint } from '../domain/compass.ts';
import type { BaseLine } from '../domain/LegendRow.ts';
import type { LocationProblem } from '../domain/ownPosition.ts';
import type { PlaceMark } from '../domain/placeMark.ts';
import type { Phase } from '../domain/statusPhase.ts';

export interface ControlsMessages {
  /** Names the buttons as a group. */
  readonly group: string;
  readonly more: string;
  /** What a button does, with the key that does it too. */
  readonly withKey: (does: string, key: string) => string;
  readonly fitResult: string;
  /** Turns north up and looks from above; `point` is what is up now. */
  readonly north: (point: string) => string;
  readonly tilt: string;
  readonly fullScreen: string;
  readonly scale: (length: string) => string;
  /** The same of a tilted map, of whose middle alone it is true. */
  readonly scaleInTheMiddle: (length: string) => string;
  readonly direction: Readonly<Record<CompassPoint, string>>;
  readonly ownLocation: string;
  readonly locating: string;
  readonly locatedWithin: (radius: string) => string;
  /** The reader is off the map: where the district lies from there. */
  readonly locatedOutside: (region: string, range: string, direction: string) => string;
  readonly locationProblem: Readonly<Record<LocationProblem, string>>;
  readonly locationPrivacy: string;
  readonly locationNotes: string;
  /** How the position is drawn, and what measuring from it does. */
  readonly locationDrawn: string;
  readonly measureFromHere: string;
  readonly locationOff: string;
  /** Stands before a rounded range: "约 110 公里". */
  readonly about: (range: string) => string;
  /** What a far anchor's distance is measured from. */
  readonly fromMiddle: string;
  /** The range with what it is measured from, in few words. */
  readonly farDistance: (range: string, isFromPlace: boolean) => string;
  readonly farAnchors: string;
  readonly farAnchor: (name: string, from: string, range: string, direction: string) => string;
  readonly coincident: (count: string) => string;
  /** Short names of the marks, as the filter is told. */
  readonly mark: Readonly<Record<PlaceMark, string>>;
  readonly legendFilters: string;
  readonly legendMarks: string;
  /** How a name tells how many places its area holds. */
  readonly legendHeld: string;
  readonly legendLines: string;
  readonly baseLine: Readonly<Record<BaseLine, string>>;
  readonly phase: string;
  readonly phaseName: Readonly<Record<Phase, string>>;
}
