/** What the map shows of readers' layers. Of each change only what it touches is made anew. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Bounds } from '../domain/bounds.ts';
import { classColours } from '../domain/ownData/ownColours.ts';
import type { OwnEntry } from '../domain/ownData/OwnEntry.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { toneOf } from '../domain/Scheme.ts';
import { OWN_TOP_LAYER } from '../map/baseNameLayers.ts';
import { ownLayers, type DrawnOwnLayer, type OwnHit } from '../map/bench/ownLayers.ts';
import { ownMarks, type OwnMarks } from '../map/bench/ownMarks.ts';
import { ownNames } from '../map/bench/ownNames.ts';
import { pickedLayers } from '../map/bench/pickedLayers.ts';
import { rendererOf, type Renderer } from '../map/bench/rendererOf.ts';
import { benchTiles } from '../map/bench/tiles/benchTiles.ts';
import { OwnTiles } from '../map/bench/tiles/OwnTiles.ts';
import { lowestLayerOf, type TiledLayer } from '../map/bench/tiles/tiledLayers.ts';
import { NO_BENCH_NAMES, type BenchDrawing, type BenchNames, type BenchTiles } from '../map/BenchDrawing.ts';
import { PALETTES } from '../map/palette.ts';
import type { BenchContext } from './BenchContext.ts';

/** A feature that stands out. */
export interface LiftedFeature {
  readonly role: 'pointed' | 'picked';
  readonly hit: OwnHit;
}

interface Prepared {
  readonly renderer: Renderer;
  /** Without what tiles draw. */
  readonly marks: OwnMarks;
}

export class OwnDrawing {
  /** From the bottom up. */
  readonly drawn: ReadonlySignal<readonly DrawnOwnLayer[]>;
  readonly drawing: ReadonlySignal<BenchDrawing | undefined>;
  readonly #context: BenchContext;
  readonly #visible: ReadonlySignal<readonly OwnEntry[]>;
  readonly #named: ReadonlySignal<readonly OwnEntry[]>;
  /** Where names are wanted: what the map shows, once it has come to rest. */
  readonly #sight = signal<Bounds | undefined>(undefined);
  readonly #prepared = new WeakMap<OwnLayer['geometry'], Prepared>();
  readonly #tiles = new Map<string, OwnTiles>();
  /** Shapes that could not be cut into tiles: they are drawn one by one. */
  readonly #uncut = signal<ReadonlySet<OwnLayer['geometry']>>(new Set());
  #hasLaid = false;

  constructor(context: BenchContext, entries: ReadonlySignal<readonly OwnEntry[]>, lifted: ReadonlySignal<readonly LiftedFeature[]>) {
    this.#context = context;
    this.#visible = computed(() => entries.value.filter(({ style }) => style.isVisible));
    this.#named = computed(() => this.#visible.value.filter(({ style }) => style.label !== undefined));
    this.drawn = computed(() => this.#draw());
    const tiles = computed(() => this.#tile());
    const names = computed(() => this.#name());
    this.drawing = computed(() => {
      const [drawn, laid] = [this.drawn.value, tiles.value];
      if (drawn.length === 0 && laid === undefined) return undefined;
      const { scheme } = context.shown.value;
      const raised = lifted.value.flatMap(({ role, hit }) => {
        const entry = this.#visible.value.find(({ layer }) => layer.id === hit.layer);
        return entry?.shown[hit.row] === 1 ? [{ role, row: hit.row, geometry: entry.layer.geometry }] : [];
      });
      return {
        below: () => [],
        above: () => [...drawn.flatMap((each) => ownLayers(each, scheme)), ...raised.flatMap(({ geometry, row, role }) => pickedLayers(geometry, row, role, scheme))],
        names: names.value,
        tiles: laid,
      };
    });
    effect(() => this.#watchSight());
  }

  /** Lets go of what was made for a layer that is no longer there. */
  forget(id: string): void {
    this.#tiles.get(id)?.end();
    this.#tiles.delete(id);
  }

  #draw(): DrawnOwnLayer[] {
    const tone = toneOf(this.#context.shown.value.scheme);
    const drawn: DrawnOwnLayer[] = [];
    let beforeId = OWN_TOP_LAYER;
    for (const { layer, style, classes, shown } of this.#visible.value.toReversed()) {
      const { marks, renderer } = this.#prepare(layer);
      drawn.unshift({
        id: layer.id,
        marks,
        classOf: classes.classOf,
        colours: classColours(classes.classes, style.colour, tone),
        shown,
        radiusPixels: style.radiusPixels,
        beforeId,
      });
      if (renderer === 'tiles') beforeId = lowestLayerOf(layer.id);
    }
    return drawn;
  }

  /** Undefined until there is something to lay; from then on what takes it off again, too. */
  #tile(): BenchTiles | undefined {
    const tone = toneOf(this.#context.shown.value.scheme);
    const tiled = this.#visible.value.flatMap(({ layer, style, classes, shown }): TiledLayer[] => {
      if (layer.bounds === undefined || this.#prepare(layer).renderer === 'deck') {
        this.forget(layer.id);
        return [];
      }
      const address = this.#tilesOf(layer).addressOf({ shown, classOf: classes.classOf, colours: classColours(classes.classes, style.colour, tone) });
      return [{ id: layer.id, address, bounds: layer.bounds }];
    });
    this.#hasLaid ||= tiled.length > 0;
    const areOverDeck = this.drawn.value.some(({ beforeId }) => beforeId !== OWN_TOP_LAYER);
    return this.#hasLaid ? benchTiles(tiled, areOverDeck) : undefined;
  }

  #name(): BenchNames {
    const sight = this.#sight.value;
    const { scheme } = this.#context.shown.value;
    const features = sight === undefined ? [] : this.#named.value.flatMap(({ layer, style, classes, shown }) =>
      ownNames(
        {
          layer,
          label: style.label ?? 0,
          shown,
          classOf: classes.classOf,
          // The light end of a row of steps is for areas, not for letters.
          colours: style.by.kind === 'ranges' ? classes.classes.map(() => PALETTES[scheme].ink) : classColours(classes.classes, style.colour, toneOf(scheme)),
        },
        sight,
      ),
    );
    return features.length === 0 ? NO_BENCH_NAMES : { type: 'FeatureCollection', features };
  }

  #prepare({ geometry }: OwnLayer): Prepared {
    const isUncut = this.#uncut.value.has(geometry);
    const kept = this.#prepared.get(geometry);
    if (kept !== undefined && !(isUncut && kept.renderer === 'tiles')) return kept;
    const renderer = isUncut ? 'deck' : rendererOf(geometry);
    const prepared = { renderer, marks: ownMarks(geometry, renderer) };
    this.#prepared.set(geometry, prepared);
    return prepared;
  }

  #tilesOf({ id, geometry }: OwnLayer): OwnTiles {
    const kept = this.#tiles.get(id);
    if (kept?.geometry === geometry) return kept;
    // Of a layer that is read part by part the view has brought another part.
    kept?.end();
    const tiles = new OwnTiles(id, geometry, () => {
      this.#uncut.value = new Set(this.#uncut.peek()).add(geometry);
    });
    this.#tiles.set(id, tiles);
    return tiles;
  }

  /** Follows the map while there is anything to name. */
  #watchSight(): (() => void) | undefined {
    const map = this.#context.map.value;
    if (map === undefined || this.#named.value.length === 0) return undefined;
    const look = () => (this.#sight.value = map.camera.inSight());
    look();
    return map.lend((owner) => {
      owner.on('moveend', look);
      return () => owner.off('moveend', look);
    });
  }
}
