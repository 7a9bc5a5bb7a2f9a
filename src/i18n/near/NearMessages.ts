/** Texts of the card that says what is near a point of the map: fetched when it is first asked for. */
import type { GeographicDatum } from '../../domain/datum/Datum.ts';

export interface NearMessages {
  readonly heading: string;
  readonly nearest: string;
  readonly coordinates: string;
  readonly datum: Readonly<Record<GeographicDatum, string>>;
  readonly copy: (datum: string) => string;
  readonly copyAll: string;
  readonly copied: string;
  readonly notCopied: string;
  /** "东北 47°" */
  readonly degrees: (point: string, degrees: string) => string;
  readonly measureAll: string;
  readonly buffer: string;
  /** Ranks the point with the parks. */
  readonly site: string;
  readonly inGround: (places: string) => string;
  readonly loading: string;
}
