/** The messages that a page and the map it embeds exchange by `postMessage`: this file is their documentation. */
import type { Camera } from '../cameraOf.ts';
import type { Language } from '../LocalText.ts';
import type { Kind, StatusValue } from '../PlanningFeature.ts';

export const EMBED_VERSION = 1;

/** What every message bears, in both directions. */
export interface Envelope {
  /** The id of the region with "-planning-map" behind it. */
  readonly source: string;
  readonly version: typeof EMBED_VERSION;
}

/** Asks for `ready` again: for a page whose listener came late, or that sends no referrer. */
export interface Hello {
  readonly type: 'hello';
}

export interface SelectPlace {
  readonly type: 'select';
  /** Id of a place; null for none. */
  readonly id: string | null;
}

/** Takes the place of the whole filter, whatever the address or the reader chose; a list that is empty or left out means all. */
export interface FilterPlaces {
  readonly type: 'filter';
  readonly themes: readonly string[];
  readonly kinds: readonly Kind[];
  readonly zones: readonly string[];
  readonly statuses: readonly StatusValue[];
}

/** `bearing` and `pitch` may be left out: north up, seen from above. */
export interface MoveCamera extends Camera {
  readonly type: 'camera';
}

export interface SpeakLanguage {
  readonly type: 'language';
  readonly language: Language;
}

/** From the page to the map. */
export type HostMessage = Hello | SelectPlace | FilterPlaces | MoveCamera | SpeakLanguage;

/** The map listens. */
export interface Ready {
  readonly type: 'ready';
  /** How many places the filter shows. */
  readonly places: number;
  readonly language: Language;
}

/** Whoever chose it, reader or page. */
export interface Selected {
  readonly type: 'selected';
  readonly id: string | null;
  /** In the language of the map. */
  readonly name: string | null;
}

/** The camera has come to rest. */
export interface Moved extends Camera {
  readonly type: 'moved';
}

/** A message was not understood, or asked for what is not there; nothing was done. */
export interface Refused extends RefusedField {
  readonly type: 'refused';
}

export interface RefusedField {
  /** "themes[1]" */
  readonly field: string;
  readonly reason: RefusalReason;
}

/** `invalid`: not of its kind, or out of range. `unknown`: no such field, or nothing of that name. `too-many`: more than an address holds. */
export type RefusalReason = 'invalid' | 'unknown' | 'too-many';

/** From the map to the page. */
export type MapMessage = Ready | Selected | Moved | Refused;

/** What the messages of this district's map bear as their `source`. */
export function embedSource(region: string): string {
  return `${region}-planning-map`;
}
