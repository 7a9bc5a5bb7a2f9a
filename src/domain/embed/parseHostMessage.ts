/** The door for messages of the page around: what is not exactly a message is refused by the name of its field. */
import { HIGHEST_LATITUDE, HIGHEST_ZOOM, STEEPEST_DEGREES } from '../cameraOf.ts';
import { LANGUAGES } from '../LocalText.ts';
import { KINDS, STATUS_VALUES } from '../PlanningFeature.ts';
import { EMBED_VERSION, type HostMessage, type RefusalReason, type RefusedField } from './EmbedMessage.ts';

/** What the ids of a message may name. */
export interface Door {
  /** As `embedSource` gives it. */
  readonly source: string;
  readonly places: { readonly has: (id: string) => boolean };
  readonly themes: readonly string[];
  readonly zones: readonly string[];
}

/** Undefined where the data are no message to this map: other scripts of a page speak too. */
export type ParsedHostMessage = { readonly message: HostMessage } | { readonly refusal: RefusedField } | undefined;

type Fields = Readonly<Record<string, unknown>>;

/** Longer names of fields are not repeated. */
const LONGEST_FIELD = 40;

/** Read in this order; a field that is not among them is refused. */
const FIELDS = {
  hello: [],
  select: ['id'],
  filter: ['themes', 'kinds', 'zones', 'statuses'],
  camera: ['zoom', 'center', 'bearing', 'pitch'],
  language: ['language'],
} as const satisfies Record<HostMessage['type'], readonly string[]>;

const READERS = {
  hello: () => ({ type: 'hello' }),
  select: (fields, door) => ({ type: 'select', id: fields['id'] === null ? null : placeOf(fields['id'], door) }),
  filter: (fields, { themes, zones }) => ({
    type: 'filter',
    themes: chosen(fields, 'themes', themes),
    // In their own order, as an address has them.
    kinds: KINDS.filter((kind) => chosen(fields, 'kinds', KINDS).includes(kind)),
    zones: chosen(fields, 'zones', zones),
    statuses: STATUS_VALUES.filter((status) => chosen(fields, 'statuses', STATUS_VALUES).includes(status)),
  }),
  camera: (fields) => ({
    type: 'camera',
    zoom: within(fields['zoom'], 'zoom', 0, HIGHEST_ZOOM),
    center: positionOf(fields['center']),
    bearing: fields['bearing'] === undefined ? 0 : within(fields['bearing'], 'bearing', -180, 180),
    pitch: fields['pitch'] === undefined ? 0 : within(fields['pitch'], 'pitch', 0, STEEPEST_DEGREES),
  }),
  language: (fields) => ({ type: 'language', language: oneOf(fields['language'], 'language', LANGUAGES) }),
} as const satisfies { readonly [Type in HostMessage['type']]: (fields: Fields, door: Door) => Extract<HostMessage, { type: Type }> };

/** `data` as it arrived. Never throws. */
export function parseHostMessage(data: unknown, door: Door): ParsedHostMessage {
  const fields = ownFields(data);
  if (fields === undefined || fields['source'] !== door.source) return undefined;
  try {
    if (fields['version'] !== EMBED_VERSION) refuse('version', 'unknown');
    const type = oneOf(fields['type'], 'type', Object.keys(FIELDS) as HostMessage['type'][]);
    const known: readonly string[] = ['source', 'version', 'type', ...FIELDS[type]];
    const strange = Object.keys(fields).find((name) => !known.includes(name));
    if (strange !== undefined) refuse(strange.slice(0, LONGEST_FIELD), 'unknown');
    return { message: READERS[type](fields, door) };
  } catch (error) {
    if (error instanceof FieldError) return { refusal: error.refusal };
    throw error;
  }
}

/** The object's own fields, without a prototype: what is called "constructor" or "__proto__" is a name like any other. */
function ownFields(data: unknown): Fields | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(data)) fields[name] = value;
  return fields;
}

function placeOf(value: unknown, { places }: Door): string {
  if (typeof value !== 'string') return refuse('id', 'invalid');
  return places.has(value) ? value : refuse('id', 'unknown');
}

/** Each word once, in the order in which they came. */
function chosen<Word extends string>(fields: Fields, name: string, words: readonly Word[]): readonly Word[] {
  const value = fields[name];
  if (value === undefined) return [];
  if (!Array.isArray(value)) return refuse(name, 'invalid');
  if (value.length > words.length) return refuse(name, 'too-many');
  return [...new Set(value.map((word: unknown, index) => oneOf(word, `${name}[${index}]`, words)))];
}

function oneOf<Word extends string>(value: unknown, field: string, words: readonly Word[]): Word {
  if (typeof value !== 'string') return refuse(field, 'invalid');
  return words.find((word) => word === value) ?? refuse(field, 'unknown');
}

function positionOf(value: unknown): [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return refuse('center', 'invalid');
  return [within(value[0], 'center[0]', -180, 180), within(value[1], 'center[1]', -HIGHEST_LATITUDE, HIGHEST_LATITUDE)];
}

function within(value: unknown, field: string, least: number, most: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : refuse(field, 'invalid');
}

class FieldError extends Error {
  readonly refusal: RefusedField;
  constructor(refusal: RefusedField) {
    super(`${refusal.field}: ${refusal.reason}`);
    this.refusal = refusal;
  }
}

function refuse(field: string, reason: RefusalReason): never {
  throw new FieldError({ field, reason });
}
