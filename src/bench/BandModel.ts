/** The band around a place, a point or something of the reader's own: its width, its outline, and what lies within. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { bandMembers, type BandMember } from '../domain/band/bandMembers.ts';
import { bandOutline } from '../domain/band/bandOutline.ts';
import { BAND_METRES, type BandSource } from '../domain/band/BandSource.ts';
import type { Origin } from '../domain/Origin.ts';
import type { SimpleGeometry } from '../domain/ownData/PackedGeometry.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { NO_BENCH_NAMES, type BenchDrawing } from '../map/BenchDrawing.ts';
import { bandLayers, type DrawnBand } from '../map/bench/bandLayers.ts';
import { setBand } from '../state/transitions.ts';
import type { OwnEntry } from '../domain/ownData/OwnEntry.ts';
import type { BenchContext, BenchPart } from './BenchContext.ts';
import { OwnReaches } from './OwnReaches.ts';

export class BandModel implements BenchPart {
  readonly #context: BenchContext;
  /** Key of what the reader drew or brought along: in no address. */
  readonly #own = signal<string | undefined>(undefined);
  readonly #metres = signal<number>(BAND_METRES.usual);
  readonly source: ReadonlySignal<BandSource | undefined>;
  /** Of the places that the filter shows; measured once for all widths. */
  readonly members: ReadonlySignal<readonly BandMember[]>;
  readonly band: ReadonlySignal<DrawnBand | undefined>;
  readonly drawing: ReadonlySignal<BenchDrawing | undefined>;

  /** How far the features of readers' layers lie from the source. */
  readonly reaches: OwnReaches;

  constructor(context: BenchContext, entries: ReadonlySignal<readonly OwnEntry[]>, ownSourceOf: (key: string) => BandSource | undefined) {
    this.#context = context;
    const stated = context.store.state.peek().band;
    if (stated !== undefined) this.#metres.value = within(stated.metres);
    // The address changes with everything on the page: only another source is measured anew.
    const statedKey = computed(() => JSON.stringify(context.store.state.value.band?.from));
    this.source = computed(() => {
      const key = statedKey.value as string | undefined;
      const own = this.#own.value;
      // As it stands now: who changes a sketch changes the band.
      if (own !== undefined) return ownSourceOf(own);
      return key === undefined ? undefined : this.#sourceOf(JSON.parse(key) as Origin);
    });
    this.reaches = new OwnReaches(this.source, entries);
    this.members = computed(() => {
      const source = this.source.value;
      return source === undefined ? [] : bandMembers(source, context.visible.value);
    });
    this.band = computed(() => {
      const source = this.source.value;
      return source === undefined ? undefined : drawnBand(source, this.#metres.value);
    });
    this.drawing = computed(() => {
      const band = this.band.value;
      const { scheme } = context.shown.value;
      return band === undefined ? undefined : { below: () => bandLayers(band, scheme), above: () => [], names: NO_BENCH_NAMES };
    });
  }

  /** Half the width of the band. */
  get metres(): ReadonlySignal<number> {
    return this.#metres;
  }

  /** The place or point of the address; undefined where the band is around something else, or nothing. */
  get from(): Origin | undefined {
    return this.#own.value === undefined ? this.#context.store.state.value.band?.from : undefined;
  }

  around(from: Origin): void {
    this.#own.value = undefined;
    this.#context.store.apply((before) => setBand(before, { from, metres: this.#metres.peek() }));
  }

  /** Takes up again what the address says. */
  follow(): void {
    this.#own.value = undefined;
    const stated = this.#context.store.state.peek().band;
    if (stated !== undefined) this.#metres.value = within(stated.metres);
  }

  aroundOwn(key: string): void {
    this.#own.value = key;
    this.#context.store.apply((before) => setBand(before, undefined));
  }

  /** At once on the map; `isSettled` where the hand has let go, so that the address takes it up. */
  widen(metres: number, isSettled: boolean): void {
    this.#metres.value = within(metres);
    if (isSettled) this.#context.store.apply((before) => (before.band === undefined ? before : setBand(before, { ...before.band, metres: this.#metres.peek() })));
  }

  clear(): void {
    this.#own.value = undefined;
    this.#context.store.apply((before) => setBand(before, undefined));
  }

  /** A band stands in nobody's way. */
  meet(): boolean {
    return false;
  }

  #sourceOf(from: Origin): BandSource | undefined {
    if ('place' in from) {
      const place = this.#context.data.places.find(({ id }) => id === from.place);
      return place && placeSource(place);
    }
    const [lon, lat] = 'own' in from ? from.own.position : from.position;
    return { key: `point:${lon},${lat}`, geometry: { type: 'Point', coordinates: [lon, lat] }, radiusMetres: 'own' in from ? from.own.radiusMetres : 0 };
  }
}

/** Undefined for a place without a position. */
export function placeSource({ id, geometry, properties }: PlanningFeature): BandSource | undefined {
  if (geometry === null || geometry.type === 'GeometryCollection') return undefined;
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  // The outline of an area holds all of where the place may be.
  return { key: `place:${id}`, place: id, geometry, radiusMetres: isArea ? 0 : (properties.accuracy.radiusMetres ?? 0) };
}

function drawnBand({ geometry, radiusMetres }: BandSource, metres: number): DrawnBand | undefined {
  const outline = bandOutline(geometry, metres);
  if (outline === undefined) return undefined;
  const doubt = radiusMetres === 0 ? [] : [metres - radiusMetres, metres + radiusMetres].flatMap((edge) => outlineAt(geometry, edge) ?? []);
  return { outline, doubt };
}

/** Around a point or a line nothing lies nearer than nothing. */
function outlineAt(geometry: SimpleGeometry, metres: number): ReturnType<typeof bandOutline> {
  return metres > 0 ? bandOutline(geometry, metres) : undefined;
}

function within(metres: number): number {
  return Math.min(BAND_METRES.most, Math.max(BAND_METRES.least, metres));
}
