/** Which places lie under a pixel of the map. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { chooseHit } from '../domain/chooseHit.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { Relation } from '../domain/ThemeView.ts';
import { BENCH_LAYER_PREFIX, type BenchDrawing, type BenchHit, type DrawnMark } from './BenchDrawing.ts';
import type { Drawing } from './Drawing.ts';
import { drawnNames } from './drawnNames.ts';
import { marksAt, type Pixel } from './marksAt.ts';
import { ARC_LAYER } from './ThemeDrawing.ts';

/** How far from a mark a finger or pointer still meets it. */
const PICK_RADIUS_PIXELS = 6;

/** The id of the topmost place: names first, then marks from top to bottom. */
export function placeAt(map: MapLibreMap, overlay: MapLibreOverlay, { x, y }: Pixel): string | undefined {
  const named = labelAt(map, { x, y });
  if (named !== undefined) return named;
  const object = overlay.pickObject({ x, y, radius: PICK_RADIUS_PIXELS })?.object as { place?: PlanningFeature } | undefined;
  return object?.place?.id;
}

/** Ids of the places that a click there may mean: one alone where there is no doubt, none beside everything. */
export function placesAt(map: MapLibreMap, drawing: Drawing, { x, y }: Pixel): readonly string[] {
  const named = labelAt(map, { x, y });
  if (named !== undefined) return [named];
  const { lng, lat } = map.unproject([x, y]);
  const project = ([lon, latitude]: readonly [number, number]) => map.project([lon, latitude]);
  const marks = marksAt(drawing, { pixel: { x, y }, position: [lng, lat], reachPixels: PICK_RADIUS_PIXELS, project });
  return chooseHit(marks).map(({ id }) => id);
}

/** The relation whose arc lies there. */
export function relationAt(overlay: MapLibreOverlay, { x, y }: Pixel): Relation | undefined {
  const picked = overlay.pickObject({ x, y, radius: PICK_RADIUS_PIXELS, layerIds: [ARC_LAYER] });
  return (picked?.object as { relation?: Relation } | undefined)?.relation;
}

/** The topmost mark there, where the bench drew it. */
export function benchAt(map: MapLibreMap, overlay: MapLibreOverlay, bench: BenchDrawing | undefined, { x, y }: Pixel): BenchHit | undefined {
  if (bench === undefined) return undefined;
  const picked = overlay.pickObject({ x, y, radius: PICK_RADIUS_PIXELS });
  const tiled = bench.tiles?.hitAt(map, { x, y }, picked?.layer?.props as DrawnMark | undefined);
  if (tiled !== undefined) return tiled;
  const layer = picked?.layer?.id;
  return layer?.startsWith(BENCH_LAYER_PREFIX) === true ? { layer, index: picked?.index ?? 0 } : undefined;
}

/** The id of the place whose name stands there. */
export function labelAt(map: MapLibreMap, { x, y }: Pixel): string | undefined {
  const from: PointLike = [x - PICK_RADIUS_PIXELS, y - PICK_RADIUS_PIXELS];
  const to: PointLike = [x + PICK_RADIUS_PIXELS, y + PICK_RADIUS_PIXELS];
  return drawnNames(map, [from, to])?.[0];
}
