/** The names of places on a sheet: where each stands on paper, with its number of the index. Pure but for the widths, which are handed in. */
import { markOf } from '../domain/markOf.ts';
import type { MapWindow } from '../domain/paper/mapWindow.ts';
import { projectTo } from '../domain/paper/mapWindow.ts';
import { placeBoxes, type Box } from '../domain/paper/placeBoxes.ts';
import { metresPerPixel } from '../domain/scaleBar.ts';
import { labelFeatures, type LabelProperties } from './labelFeatures.ts';
import { BESIDE_PIN, spotsAround, spotsWithin } from './labelSpotsAround.ts';
import type { MapView } from './MapView.ts';
import { PALETTES } from './palette.ts';
import { placeColour } from './placeColour.ts';
import { SHEET_TYPE, type SheetType } from './sheetType.ts';
import { AIR_PIXELS, blocksAround, boxOf, textLine, textsOf, type SheetText, type TextBlock, type TextLine } from './TextBlock.ts';

export interface SheetPin {
  readonly x: number;
  readonly y: number;
  readonly radiusPixels: number;
  readonly colour: string;
  /** Context has a ring alone. */
  readonly isRing: boolean;
}

export interface SheetLabels {
  readonly texts: readonly SheetText[];
  readonly pins: readonly SheetPin[];
  /** The room that names and pins take, for what else is to be named. */
  readonly boxes: readonly Box[];
}

export type MeasureText = (text: string, type: Pick<SheetType, 'sizePixels' | 'weight'>) => number;

export interface SheetLabelsOptions {
  readonly view: MapView;
  readonly window: MapWindow;
  /** Number of the index by id of the place. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly measure: MeasureText;
  /** How much larger than usual the names are set. */
  readonly typeScale: number;
}

const PIN_PIXELS = { own: 3.4, context: 2.6 };
const SECOND_LINE = 0.82;
/** Names keep off the frame. */
const MARGIN_PIXELS = 3;

export function sheetLabels({ view, window, numbers, measure, typeScale }: SheetLabelsOptions): SheetLabels {
  const palette = PALETTES[view.scheme];
  const byId = new Map(view.places.map((place) => [place.id, place]));
  const labels = labelFeatures(view).features.map(({ geometry, properties }) => {
    const place = byId.get(properties.id);
    const colour = place === undefined ? palette.ink : placeColour(place, view.themes, view.filter, view.scheme);
    const [x, y] = projectTo(window, geometry.coordinates as [number, number]);
    const isSoft = place !== undefined && markOf(place) === 'soft';
    const reach = isSoft ? (place.properties.accuracy.radiusMetres ?? 0) / metresPerPixel(window.center[1], window.zoom) : 0;
    return { ...properties, x, y, reach, mark: colour, number: numbers.get(properties.id)?.toString() ?? '' };
  });
  const inside = labels.filter(({ x, y }) => x > 0 && y > 0 && x < window.width && y < window.height);
  const pins = inside.filter(({ isPin }) => isPin).map((label): SheetPin => {
    const isRing = label.role === 'context';
    return { x: label.x, y: label.y, radiusPixels: isRing ? PIN_PIXELS.context : PIN_PIXELS.own, colour: label.mark, isRing };
  });
  const line = (label: Pick<LabelProperties, 'role' | 'colour'>, words: readonly { text: string; scale?: number; weight?: number; colour?: string }[]): TextLine => {
    const type = SHEET_TYPE[label.role];
    return textLine(
      words.map(({ text, scale = 1, weight = type.weight, colour = type.colour(label.colour, palette) }) => {
        const sizePixels = type.sizePixels * scale * typeScale;
        return { text, width: measure(text, { sizePixels, weight }), sizePixels, weight, colour };
      }),
    );
  };
  const numberOf = (label: (typeof inside)[number]) => (label.number === '' ? [] : [{ text: label.number, weight: 700, colour: label.colour }]);
  const nameLines = (label: (typeof inside)[number]) => [
    line(label, [...numberOf(label), { text: label.name }]),
    ...(label.second === '' ? [] : [line(label, [{ text: label.second, scale: SECOND_LINE, weight: 400 }])]),
  ];
  const ordered = inside.toSorted((a, b) => SHEET_TYPE[a.role].order - SHEET_TYPE[b.role].order || a.rank - b.rank || a.reach - b.reach);
  const named = new Map(ordered.map((label) => [label.id, blocksAround(nameLines(label), spotsAround(label.role, label.isPin), { ...label, off: offOf(label) })]));
  const numbered = ordered.filter(({ number, role }) => number !== '' && role !== 'selected');
  const alone = new Map(numbered.map((label) => [label.id, blocksAround([line(label, numberOf(label))], label.isPin ? BESIDE_PIN : spotsWithin(label.reach), { ...label, off: offOf(label) })]));
  const frame: Box = [MARGIN_PIXELS, MARGIN_PIXELS, window.width - MARGIN_PIXELS, window.height - MARGIN_PIXELS];
  const dots = pins.map(({ x, y, radiusPixels }): Box => [x - radiusPixels, y - radiusPixels, x + radiusPixels, y + radiusPixels]);
  const chosen = new Map<string, TextBlock>();
  const settle = (some: readonly { readonly id: string }[], candidates: ReadonlyMap<string, readonly TextBlock[]>) =>
    settleBlocks({ ids: some.map(({ id }) => id), candidates, chosen, frame, dots });
  // First whoever may not be missing, then every number, then the names that still find room.
  const isFirst = (label: (typeof ordered)[number]) => label.role === 'selected' || label.role === 'town';
  settle(ordered.filter(isFirst), named);
  settle(numbered, alone);
  settle(ordered.filter((label) => !isFirst(label)), named);
  const blocks = [...chosen.values()];
  return { texts: blocks.flatMap(textsOf), pins, boxes: [...dots, ...blocks.map(boxOf)] };
}

/** A name stands clear of its dot. */
function offOf({ isPin }: { readonly isPin: boolean }): number {
  return isPin ? PIN_PIXELS.own + AIR_PIXELS : 0;
}

interface Settling {
  readonly ids: readonly string[];
  readonly candidates: ReadonlyMap<string, readonly TextBlock[]>;
  /** What stands already, by id; what finds a place is put there. */
  readonly chosen: Map<string, TextBlock>;
  readonly frame: Box;
  readonly dots: readonly Box[];
}

/** Gives each the first of its places that is free; what it had before stays where none is. */
function settleBlocks({ ids, candidates, chosen, frame, dots }: Settling): void {
  for (const id of ids) {
    const taken = [...dots, ...[...chosen].filter(([other]) => other !== id).map(([, block]) => boxOf(block))];
    const own = candidates.get(id) ?? [];
    const index = placeBoxes([{ id, positions: own.map((block) => [boxOf(block)]) }], frame, taken).get(id);
    const found = index === undefined ? undefined : own[index];
    if (found !== undefined) chosen.set(id, found);
  }
}
