/** What every geocoding driver offers. A new service is one file that exports one of these. */
import type { MeasuredClass } from '../../src/domain/accuracy.ts';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { Datum } from '../../src/domain/datum/Datum.ts';
import type { LonLat } from '../../src/domain/distance.ts';
import type { Kind } from '../../src/domain/PlanningFeature.ts';
import type { LockEntry } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';

/** A place that wants a position. */
export interface GeocodeRequest {
  readonly id: string;
  /** The name that the seed asks for. */
  readonly query: string;
  /** Every name it goes by, simplified Chinese: the query, its name, its aliases; each once. */
  readonly names: readonly string[];
  readonly kind: Kind;
  /** True where the place lies outside the district: an anchor, a neighbour. */
  readonly outside: boolean;
  /** Where the town lies that the seed states; absent where it states none. */
  readonly town?: { readonly name: string; readonly centre: LonLat; readonly radiusMetres: number };
}

/** Where the services are told to look. */
export interface SearchArea {
  /** "440705" */
  readonly adcode: string;
  /** "新会区" */
  readonly name: string;
  /** The box that holds every place of the map, WGS-84 degrees. */
  readonly frame: Bounds;
  /** The box of the district itself. */
  readonly districtBox: Bounds;
}

/** One hit of a service, in the service's own datum. */
export interface Candidate {
  readonly name: string;
  readonly at: LonLat;
  /** What kinds of place it may be; empty where the service does not say. */
  readonly kinds: readonly Kind[];
  /** How well the service places it: the class of its answer, and the radius in metres within that class. */
  readonly class: MeasuredClass;
  readonly radiusMetres: number;
  /** What identifies the hit at the service: "relation/3464353". */
  readonly reference: string;
  /** County-level code, where the service states it: "440705". */
  readonly adcode?: string;
  readonly address?: string;
}

/** `key`: refused for the key, `quota`: no more answers today, `rate`: too fast, `malformed`: not what the documentation says. */
export type ProblemKind = 'key' | 'quota' | 'rate' | 'refused' | 'malformed';

/** What a service answered: hits, best first by its own account and none where it knows nothing, or why it did not answer. */
export type Answer =
  | { readonly ok: true; readonly candidates: readonly Candidate[] }
  | { readonly ok: false; readonly problem: ProblemKind; readonly message: string };

/** What a request is built from. */
export interface RequestSettings {
  readonly area: SearchArea;
  readonly endpoint: string;
  /** Present exactly where the driver names a `keyVariable`. */
  readonly key?: string;
}

/** A service on the network. */
export interface OnlineGeocoder {
  readonly id: string;
  readonly datum: Datum;
  readonly attribution: string;
  /** What the service's terms say, in our words, and whether its answers may be kept in a file that is published. */
  readonly licence: { readonly note: string; readonly mayStore: boolean };
  /** Whose data they are in the end: answers with one upstream count once. */
  readonly upstream: string;
  /** Id of the record in `seeds/sources.json` that a stored answer cites. */
  readonly source: string;
  readonly minimumIntervalMs: number;
  /** Environment variable that holds the key; absent where none is needed. */
  readonly keyVariable?: string;
  /** The public address; absent where the operator has to name one. */
  readonly endpoint?: string;
  /** The address to GET. */
  readonly toUrl: (request: GeocodeRequest, settings: RequestSettings) => URL;
  /** Pure: the parsed body of an answer → hits or the service's own refusal. */
  readonly parse: (body: unknown) => Answer;
}

/** What the gazetteer knows of a name: a position that a person has reviewed. */
export type KnownPosition = Omit<LockEntry, 'query' | 'provider'>;

/** A driver that asks no network. */
export interface OfflineGeocoder {
  readonly id: string;
  /** Best first; none where the name is unknown. */
  readonly find: (request: Pick<GeocodeRequest, 'query'>, seeds: Seeds) => readonly KnownPosition[];
}

export type Geocoder = OfflineGeocoder | OnlineGeocoder;
