/** Texts of the band around a place, a route or whatever a reader drew: fetched with the bench. */
import type { Membership } from '../../domain/band/bandMembers.ts';

export interface BandMessages {
  readonly invitation: string;
  readonly around: string;
  readonly choosePlace: string;
  readonly noSuchPlace: string;
  readonly useSelected: (name: string) => string;
  readonly drawn: string;
  readonly point: (lon: string, lat: string) => string;
  readonly noPosition: (name: string) => string;
  readonly off: string;
  readonly width: string;
  readonly kilometres: string;
  readonly within: (width: string) => string;
  /** "22 处在内，8 处可能在内" */
  readonly tally: (certain: string, possible: string) => string;
  readonly filtered: (words: string) => string;
  readonly uncertain: (radius: string) => string;
  /** Where the source is placed more roughly than the band is wide. */
  readonly tooUncertain: (radius: string) => string;
  /** In brackets behind a name. */
  readonly aside: (text: string) => string;
  readonly notMeasured: string;
  readonly membership: Readonly<Record<Membership, string>>;
  readonly membershipNote: string;
  readonly towns: string;
  readonly townsByOutline: string;
  readonly townsByPlaces: string;
  readonly none: string;
  readonly byTheme: string;
  readonly byKind: string;
  readonly ownLayers: string;
  readonly ownCount: (certain: string, crossing: string) => string;
  readonly measuring: string;
  readonly places: string;
  readonly exportBand: string;
}
