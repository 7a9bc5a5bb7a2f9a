/** Which names, shields and pins MapLibre has placed, and the room that each takes: for tests of what stands on the map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { CLICKABLE_LABEL_LAYERS } from './labelLayers.ts';

/** [left, top, right, bottom] in pixels of the map. */
export type Box = readonly [number, number, number, number];

export interface PlacedLabel {
  readonly layer: string;
  /** Id of the place, where it stands for one. */
  readonly id: string | undefined;
  readonly name: string;
  /** With their padding: one for a text or an icon, a row of them for a name along a line. */
  readonly boxes: readonly Box[];
}

/** MapLibre draws its collision index this much wider than the map on each side. */
const INDEX_MARGIN_PIXELS = 100;
const NAMED_LAYERS: readonly string[] = [...CLICKABLE_LABEL_LAYERS, 'place-pin'];

/** What MapLibre keeps of each placed symbol, in the order in which it was placed; no part of its public interface. */
interface CollisionGrid {
  readonly boxKeys: readonly SymbolKey[];
  readonly bboxes: readonly number[];
  readonly circleKeys: readonly SymbolKey[];
  readonly circles: readonly number[];
}

interface Placement {
  readonly collisionIndex: { readonly grid: CollisionGrid; readonly ignoredGrid: CollisionGrid };
  readonly retainedQueryData: Readonly<
    Record<number, { readonly bucketIndex: number; readonly featureIndex: { readonly bucketLayerIDs: readonly (readonly string[])[] } }>
  >;
}

interface PlacedSymbol {
  readonly bucketInstanceId: number;
  readonly boxes: Box[];
}

interface SymbolKey {
  readonly bucketInstanceId: number;
  readonly featureIndex: number;
}

export type TellLabels = (labels: readonly PlacedLabel[]) => void;

/** Waits until nothing moves or fades any more. Labels of which a part is in sight. */
export async function placedLabels(map: MapLibreMap): Promise<PlacedLabel[]> {
  const settled = new Promise((resolve) => map.once('idle', resolve));
  map.triggerRepaint();
  await settled;
  const { collisionIndex, retainedQueryData } = map.style.placement as unknown as Placement;
  const { clientWidth, clientHeight } = map.getContainer();
  const placed = [collisionIndex.grid, collisionIndex.ignoredGrid].flatMap(symbolsOf);
  return placed.flatMap(({ bucketInstanceId, boxes }): PlacedLabel[] => {
    const seen = boxes.find(([left, top, right, bottom]) => right > 0 && bottom > 0 && left < clientWidth && top < clientHeight);
    const bucket = retainedQueryData[bucketInstanceId];
    const layer = bucket?.featureIndex.bucketLayerIDs[bucket.bucketIndex]?.[0];
    if (seen === undefined || layer === undefined) return [];
    // Names of the base map are objects of all languages, which a query does not hand out.
    const isOurs = NAMED_LAYERS.includes(layer);
    const middle: [number, number] = [(seen[0] + seen[2]) / 2, (seen[1] + seen[3]) / 2];
    const { id, name, ref } = (isOurs ? map.queryRenderedFeatures(middle, { layers: [layer] }) : [])[0]?.properties ?? {};
    return [{ layer, id: text(id), name: text(name) ?? text(ref) ?? '', boxes }];
  });
}

/** The boxes symbol by symbol: text and icon of one, and the circles of one name along a line, follow each other. */
function symbolsOf({ boxKeys, bboxes, circleKeys, circles }: CollisionGrid): PlacedSymbol[] {
  const shift = (values: readonly number[]) => values.map((value) => value - INDEX_MARGIN_PIXELS) as unknown as Box;
  const ofBoxes = boxKeys.map((key, index) => ({ key, box: shift(bboxes.slice(4 * index, 4 * index + 4)) }));
  const ofCircles = circleKeys.map((key, index) => {
    const [x = 0, y = 0, radius = 0] = circles.slice(3 * index, 3 * index + 3);
    return { key, box: shift([x - radius, y - radius, x + radius, y + radius]) };
  });
  return [ofBoxes, ofCircles].flatMap((rows) => {
    const symbols: PlacedSymbol[] = [];
    rows.forEach(({ key, box }, index) => {
      const before = rows[index - 1];
      const isSame = before?.key.bucketInstanceId === key.bucketInstanceId && before.key.featureIndex === key.featureIndex && meet(before.box, box);
      if (isSame) symbols.at(-1)?.boxes.push(box);
      else symbols.push({ bucketInstanceId: key.bucketInstanceId, boxes: [box] });
    });
    return symbols;
  });
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
