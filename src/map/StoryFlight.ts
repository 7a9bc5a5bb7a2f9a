/** Where a story has the map look: each new object is a flight of its own, the same one again is none. */
import type { StoryCamera } from '../domain/story/Story.ts';

export interface StoryFlight extends StoryCamera {
  /** How long the eased flight takes; readers who want no motion are there at once. */
  readonly durationMs: number;
}
