/** What a story shows of the map, beside what a reader chooses. */
import type { Camera } from './domain/cameraOf.ts';
import type { StoryFlight } from './map/StoryFlight.ts';
import type { Padding } from './map/PlanningMapOptions.ts';

export interface Telling {
  /** Id of the place that stands out while the reader has selected none. */
  readonly highlighted: string | undefined;
  /** A new object for each flight; undefined while the reader looks around by himself. */
  readonly flight: StoryFlight | undefined;
  /** Room that what is told takes from the map. */
  readonly padding?: Padding | undefined;
  readonly onRest?: ((camera: Camera) => void) | undefined;
}
