/** Which names, shields and pins MapLibre has placed, and the room that each takes: for tests of what stands on the map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { CLICKABLE_LABEL_LAYERS } from './labelLayers.ts';
import { meet, type LabelShape } from './labelShapes.ts';

export interface PlacedLabel {
  readonly layer: string;
  /** Id of the place, where it stands for one. */
  readonly id: string | undefined;
  readonly name: string;
  /** With their padding. */
  readonly shapes: readonly LabelShape[];
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
  readonly shapes: LabelShape[];
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
  return placed.flatMap(({ bucketInstanceId, shapes }): PlacedLabel[] => {
    const seen = shapes.find(({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < clientWidth && top < clientHeight);
    const bucket = retainedQueryData[bucketInstanceId];
    const layer = bucket?.featureIndex.bucketLayerIDs[bucket.bucketIndex]?.[0];
    if (seen === undefined || layer === undefined) return [];
    // Names of the base map are objects of all languages, which a query does not hand out.
    const isOurs = NAMED_LAYERS.includes(layer);
    const middle: [number, number] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
    const { id, name, ref } = (isOurs ? map.queryRenderedFeatures(middle, { layers: [layer] }) : [])[0]?.properties ?? {};
    return [{ layer, id: text(id), name: text(name) ?? text(ref) ?? '', shapes }];
  });
}

/** The shapes symbol by symbol: text and icon of one, and the circles of one name along a line, follow each other. */
function symbolsOf({ boxKeys, bboxes, circleKeys, circles }: CollisionGrid): PlacedSymbol[] {
  const ofBoxes = boxKeys.map((key, index) => ({ key, shape: toShape(bboxes.slice(4 * index, 4 * index + 4), false) }));
  const ofCircles = circleKeys.map((key, index) => {
    const [x = 0, y = 0, radius = 0] = circles.slice(3 * index, 3 * index + 3);
    return { key, shape: toShape([x - radius, y - radius, x + radius, y + radius], true) };
  });
  return [ofBoxes, ofCircles].flatMap((rows) => {
    const symbols: PlacedSymbol[] = [];
    rows.forEach(({ key, shape }, index) => {
      const before = rows[index - 1];
      const isSame = before?.key.bucketInstanceId === key.bucketInstanceId && before.key.featureIndex === key.featureIndex && meet(before.shape, shape);
      if (isSame) symbols.at(-1)?.shapes.push(shape);
      else symbols.push({ bucketInstanceId: key.bucketInstanceId, shapes: [shape] });
    });
    return symbols;
  });
}

function toShape([left = 0, top = 0, right = 0, bottom = 0]: readonly number[], isRound: boolean): LabelShape {
  const margin = INDEX_MARGIN_PIXELS;
  return { left: left - margin, top: top - margin, right: right - margin, bottom: bottom - margin, isRound };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
