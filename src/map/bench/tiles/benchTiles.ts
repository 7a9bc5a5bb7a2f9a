/** Lays readers' tiles on a map, in their order, and finds what lies under a pixel of them. */
import type { Map as MapLibreMap, PointLike, VectorTileSource } from 'maplibre-gl';
import { OWN_TOP_LAYER } from '../../baseNameLayers.ts';
import type { BenchHit, BenchTiles, DrawnMark } from '../../BenchDrawing.ts';
import { canBeMet, tiledLayers, TILES_PREFIX, tileSourceOf, type TiledLayer } from './tiledLayers.ts';
import { CLOSEST_TILES } from './tileTerms.ts';

const REACH_PIXELS = 3;

/** What was laid last on each map: a change of the view alone changes nothing here. */
const laid = new WeakMap<MapLibreMap, readonly TiledLayer[]>();

/** From the bottom up. None takes off what lies there still. `areOverDeck` where deck.gl draws something below one of them. */
export function benchTiles(tiled: readonly TiledLayer[], areOverDeck: boolean): BenchTiles {
  return {
    lay: (map) => {
      if (!lay(map, tiled) || !areOverDeck) return;
      // Deck.gl finds its place among the layers only while every source is loaded, and looks for it when the style has changed.
      void map.once('idle', () => map.fire('styledata'));
    },
    hitAt: (map, pixel, mark) => hitAt(map, pixel, mark),
  };
}

/** True where the order of the layers may have changed. */
function lay(map: MapLibreMap, tiled: readonly TiledLayer[]): boolean {
  // A new style has taken them off without a word.
  if (laid.get(map) === tiled && tiled.every(({ id }) => map.getSource(tileSourceOf(id)) !== undefined)) return false;
  laid.set(map, tiled);
  takeOff(map, new Set(tiled.map(({ id }) => tileSourceOf(id))));
  for (const { id, address, bounds } of tiled) {
    const source = map.getSource<VectorTileSource>(tileSourceOf(id));
    if (source === undefined) map.addSource(tileSourceOf(id), { type: 'vector', tiles: [address], maxzoom: CLOSEST_TILES, bounds: [...bounds] });
  }
  renew(map);
  if (!renewed.has(map)) {
    renewed.add(map);
    map.on('sourcedata', ({ sourceId }) => sourceId.startsWith(TILES_PREFIX) && renew(map));
    map.on('idle', () => renew(map));
  }
  const wanted = tiled.flatMap(({ id }) => tiledLayers(id));
  const there = map.getLayersOrder().filter((id) => id.startsWith(TILES_PREFIX));
  const isInOrder = wanted.filter(({ id }) => there.includes(id)).every(({ id }, index) => id === there[index]);
  let above = OWN_TOP_LAYER;
  const isNew = wanted.length !== there.length || !isInOrder;
  for (const layer of wanted.toReversed()) {
    if (map.getLayer(layer.id) === undefined) map.addLayer(layer, belowDeckOf(map, above));
    else if (!isInOrder) map.moveLayer(layer.id, belowDeckOf(map, above));
    above = layer.id;
  }
  return isNew;
}

const renewed = new WeakSet<MapLibreMap>();

/**
 * Asks for the tiles that show what is shown now; the old ones stay until the new ones have come. A tile that is still on its way
 * would keep to its old address: then it is asked for once that has come.
 */
function renew(map: MapLibreMap): void {
  for (const { id, address } of laid.get(map) ?? []) {
    const source = map.getSource<VectorTileSource>(tileSourceOf(id));
    if (source !== undefined && map.isSourceLoaded(tileSourceOf(id)) && source.tiles[0] !== address) source.setTiles([address]);
  }
}

function takeOff(map: MapLibreMap, kept: ReadonlySet<string>): void {
  const gone = new Set<string>();
  for (const id of map.getLayersOrder()) {
    const source = id.startsWith(TILES_PREFIX) ? map.getLayer(id)?.source : undefined;
    if (source === undefined || kept.has(source)) continue;
    gone.add(source);
    map.removeLayer(id);
  }
  for (const source of gone) map.removeSource(source);
}

/** What deck.gl draws directly below a layer belongs to it, and stays directly below. */
function belowDeckOf(map: MapLibreMap, layer: string): string {
  const order = map.getLayersOrder();
  let at = order.indexOf(layer);
  while (map.getLayer(order[at - 1] ?? '')?.type === 'custom') at -= 1;
  return order[at] ?? layer;
}

function hitAt(map: MapLibreMap, { x, y }: { readonly x: number; readonly y: number }, mark: DrawnMark | undefined): BenchHit | undefined {
  const order = map.getLayersOrder();
  // The mark lies directly below the layer that it names, or above all.
  const highest = mark === undefined ? 0 : mark.beforeId === undefined ? Infinity : order.indexOf(mark.beforeId);
  const layers = order.filter((id, index) => index >= highest && canBeMet(id));
  if (layers.length === 0) return undefined;
  const around: [PointLike, PointLike] = [[x - REACH_PIXELS, y - REACH_PIXELS], [x + REACH_PIXELS, y + REACH_PIXELS]];
  const [met] = [...map.queryRenderedFeatures([x, y], { layers }), ...map.queryRenderedFeatures(around, { layers })];
  return met === undefined ? undefined : { layer: met.source, index: Number(met.id) };
}
