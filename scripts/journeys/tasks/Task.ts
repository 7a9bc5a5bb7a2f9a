/** What one of the three users wants to find out or take away, and how it is done by keyboard alone and without seeing the map. */
import type { Heard } from './Heard.ts';
import type { Keys } from './Keys.ts';

/** Where several browsers share a machine, or software draws the map. */
export const TASK_PATIENCE_MS = 360_000;

export type TaskUser = 'planner' | 'investor' | 'public';

/** A reader who sees no map has nothing but keys and what is read out. */
export interface Hands {
  readonly keys: Keys;
  readonly heard: Heard;
}

export interface Task {
  readonly id: string;
  readonly user: TaskUser;
  /** In plain words; it stands as the title of the test. */
  readonly goal: string;
  /** Where the reader begins: behind the site's address. */
  readonly address: string;
  readonly screen: 'desk' | 'phone' | 'kiosk';
  /** Where the map's code has to be at work, unseen: to draw what is printed, or the map itself. Else it never arrives. */
  readonly needsMap?: 'code' | 'drawn';
  /** More keys than this are no way that anyone would go. */
  readonly mostKeys: number;
  readonly does: (hands: Hands) => Promise<void>;
}
