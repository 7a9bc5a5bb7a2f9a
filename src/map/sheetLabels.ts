/** The names of places on a sheet: where each stands on paper, with its number of the index. Pure but for the widths, which are handed in. */
import { markOf } from '../domain/markOf.ts';
import type { MapWindow } from '../domain/paper/mapWindow.ts';
import { projectTo } from '../domain/paper/mapWindow.ts';
import { placeBoxes, type Box } from '../domain/paper/placeBoxes.ts';
import { metresPerPixel } from '../domain/scaleBar.ts';
import { labelFeatures, type LabelProperties } from './labelFeatures.ts';
import { BESIDE_PIN, spotsAround, type Spot } from './labelSpotsAround.ts';
import type { MapView } from './MapView.ts';
import { PALETTES } from './palette.ts';
import { placeColour } from './placeColour.ts';
import { SHEET_TYPE, type SheetType } from './sheetType.ts';

export interface SheetText {
  readonly text: string;
  /** Pixels from the top left corner of the map: the start of the base line. */
  readonly x: number;
  readonly y: number;
  readonly sizePixels: number;
  readonly weight: number;
  readonly colour: string;
}

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
const LINE_HEIGHT = 1.16;
/** Of a capital letter or a Chinese character above the base line, in ems. */
const RISE = 0.86;
const SECOND_LINE = 0.82;
/** Between a number and its name, in ems. */
const NUMBER_GAP = 0.3;
const AIR_PIXELS = 1.5;
/** Names keep off the frame. */
const MARGIN_PIXELS = 3;

interface Line {
  readonly parts: readonly { readonly text: string; readonly width: number; readonly sizePixels: number; readonly weight: number; readonly colour: string }[];
  readonly width: number;
  readonly height: number;
}

interface Candidate {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly top: number;
}

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
  const line = (label: Pick<LabelProperties, 'role' | 'colour'>, words: readonly { text: string; scale?: number; weight?: number; colour?: string }[]): Line => {
    const type = SHEET_TYPE[label.role];
    const parts = words.map(({ text, scale = 1, weight = type.weight, colour = type.colour(label.colour, palette) }) => {
      const sizePixels = type.sizePixels * scale * typeScale;
      return { text, width: measure(text, { sizePixels, weight }), sizePixels, weight, colour };
    });
    const gaps = (parts.length - 1) * type.sizePixels * typeScale * NUMBER_GAP;
    return { parts, width: parts.reduce((sum, { width }) => sum + width, gaps), height: Math.max(...parts.map(({ sizePixels }) => sizePixels)) * LINE_HEIGHT };
  };
  const numberOf = (label: (typeof inside)[number]) => (label.number === '' ? [] : [{ text: label.number, weight: 700, colour: label.mark }]);
  const nameLines = (label: (typeof inside)[number]) => [
    line(label, [...numberOf(label), { text: label.name }]),
    ...(label.second === '' ? [] : [line(label, [{ text: label.second, scale: SECOND_LINE, weight: 400 }])]),
  ];
  const ordered = inside.toSorted((a, b) => SHEET_TYPE[a.role].order - SHEET_TYPE[b.role].order || a.rank - b.rank || a.reach - b.reach);
  const named = new Map(ordered.map((label) => [label.id, placed(nameLines(label), spotsAround(label.role, label.isPin), label)]));
  const numbered = ordered.filter(({ number, role }) => number !== '' && role !== 'selected');
  const alone = new Map(numbered.map((label) => [label.id, placed([line(label, numberOf(label))], label.isPin ? BESIDE_PIN : spotsWithin(label.reach), label)]));
  const frame: Box = [MARGIN_PIXELS, MARGIN_PIXELS, window.width - MARGIN_PIXELS, window.height - MARGIN_PIXELS];
  const dots = pins.map(({ x, y, radiusPixels }): Box => [x - radiusPixels, y - radiusPixels, x + radiusPixels, y + radiusPixels]);
  const chosen = new Map<string, Candidate>();
  /** Gives each of them the first of its places that is free; what it had before stays where none is. */
  const settle = (wanted: readonly { readonly id: string }[], candidates: ReadonlyMap<string, readonly Candidate[]>) => {
    for (const { id } of wanted) {
      const taken = [...dots, ...[...chosen].filter(([other]) => other !== id).map(([, each]) => boxOf(each))];
      const own = candidates.get(id) ?? [];
      const index = placeBoxes([{ id, positions: own.map((each) => [boxOf(each)]) }], frame, taken).get(id);
      const found = index === undefined ? undefined : own[index];
      if (found !== undefined) chosen.set(id, found);
    }
  };
  // First whoever may not be missing, then every number, then the names that still find room.
  const isFirst = (label: (typeof ordered)[number]) => label.role === 'selected' || label.role === 'town';
  settle(ordered.filter(isFirst), named);
  settle(numbered, alone);
  settle(ordered.filter((label) => !isFirst(label)), named);
  const blocks = [...chosen.values()];
  return { texts: blocks.flatMap(textsOf), pins, boxes: [...dots, ...blocks.map(boxOf)] };
}

/** One candidate for each spot: `spots` say where the middle of the block lies, in halves of its size and pixels beyond. */
function placed(lines: readonly Line[], spots: readonly Spot[], { x, y, isPin }: { readonly x: number; readonly y: number; readonly isPin: boolean }): Candidate[] {
  const width = Math.max(...lines.map((each) => each.width));
  const height = lines.reduce((sum, each) => sum + each.height, 0);
  const off = isPin ? PIN_PIXELS.own + AIR_PIXELS : 0;
  return spots.map(({ half: [across, down], pixels: [right, below] }) => ({
    lines,
    left: x + right + across * (width / 2 + off) - width / 2,
    top: y + below + down * (height / 2 + off) - height / 2,
  }));
}

/** Anywhere in its circle a place may be: so may its number. */
function spotsWithin(reachPixels: number): Spot[] {
  const rings = [0, 8, 16, 26, 38, 52, 70].filter((radius) => radius === 0 || radius < reachPixels);
  return rings.flatMap((radius) =>
    Array.from({ length: radius === 0 ? 1 : 12 }, (_, index): Spot => {
      const angle = (index * Math.PI) / 6;
      return { half: [0, 0], pixels: [radius * Math.cos(angle), radius * Math.sin(angle)] };
    }),
  );
}

function boxOf({ lines, left, top }: Candidate): Box {
  const width = Math.max(...lines.map((each) => each.width));
  const height = lines.reduce((sum, each) => sum + each.height, 0);
  return [left - AIR_PIXELS, top - AIR_PIXELS, left + width + AIR_PIXELS, top + height + AIR_PIXELS];
}

function textsOf({ lines, left, top }: Candidate): SheetText[] {
  const widest = Math.max(...lines.map((each) => each.width));
  let y = top;
  return lines.flatMap(({ parts, width, height }) => {
    let x = left + (widest - width) / 2;
    const largest = Math.max(...parts.map(({ sizePixels }) => sizePixels));
    const base = y + (height - largest) / 2 + largest * RISE;
    y += height;
    return parts.map((part) => {
      const text: SheetText = { text: part.text, x, y: base, sizePixels: part.sizePixels, weight: part.weight, colour: part.colour };
      x += part.width + largest * NUMBER_GAP;
      return text;
    });
  });
}
