/** The names of places, routes and rivers on a sheet: where each stands on paper, with its number of the index. Pure but for the widths, which are handed in. */
import type { MapWindow } from '../domain/paper/mapWindow.ts';
import { projectTo } from '../domain/paper/mapWindow.ts';
import type { Box } from '../domain/paper/placeBoxes.ts';
import { labelFeatures, type LabelSpots } from './labelFeatures.ts';
import { BESIDE_PIN, spotsAround, spotsWithin } from './labelSpotsAround.ts';
import { courseBlocks } from './courseBlocks.ts';
import { leaderBlocks } from './leaderBlocks.ts';
import type { MapView } from './MapView.ts';
import { PALETTES } from './palette.ts';
import { placeColour } from './placeColour.ts';
import { settleBlocks, type Room } from './settleBlocks.ts';
import { sheetCourses, type River } from './sheetCourses.ts';
import { LEAST_PIXELS, SHEET_TYPE, type SheetRole, type SheetType } from './sheetType.ts';
import { AIR_PIXELS, blocksAround, boxesOf, boxOf, leaderOf, textLine, textsOf, type SheetText, type TextBlock, type TextLine } from './TextBlock.ts';

export interface SheetPin {
  readonly x: number;
  readonly y: number;
  readonly radiusPixels: number;
  readonly colour: string;
  /** Context has a ring alone. */
  readonly isRing: boolean;
}

export interface SheetLeader {
  /** Pixels from the top left corner of the map. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly colour: string;
  /** Around it, as around the names. */
  readonly halo: string;
}

export interface SheetLabels {
  readonly texts: readonly SheetText[];
  /** Ids of the places and routes that found room for a name or a number. */
  readonly told: ReadonlySet<string>;
  readonly pins: readonly SheetPin[];
  /** From places to numbers that stand off them. */
  readonly leaders: readonly SheetLeader[];
  /** The room that names and pins take, for what else is to be named. */
  readonly boxes: readonly Box[];
}

export type MeasureText = (text: string, type: Pick<SheetType, 'sizePixels' | 'weight'>) => number;

export interface SheetLabelsOptions {
  readonly view: MapView;
  readonly window: MapWindow;
  /** Those of the base map that is drawn. */
  readonly rivers: readonly River[];
  /** Number of the index by id of the place: each of these that lies on the map bears it there. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Where on the map a place stands whose middle lies off it, [lon, lat] by its id. */
  readonly spots: LabelSpots;
  readonly measure: MeasureText;
  /** How much larger than usual the names are set. */
  readonly typeScale: number;
}

const PIN_PIXELS = { own: 3.4, context: 2.6 };
const SECOND_LINE = 0.82;
/** Names keep off the frame. */
const MARGIN_PIXELS = 3;
/** A leader begins beside a pin, and well within an area. */
const LEADER_OFF_PIXELS = 5.5;
const LEADER_SHARE = 0.6;

export function sheetLabels({ view, window, rivers, numbers, spots, measure, typeScale }: SheetLabelsOptions): SheetLabels {
  const palette = PALETTES[view.scheme];
  const byId = new Map(view.places.map((place) => [place.id, place]));
  const labels = labelFeatures(view).features.map(({ geometry, properties }) => {
    const place = byId.get(properties.id);
    const colour = place === undefined ? palette.ink : placeColour(place, view.themes, view.filter, view.scheme);
    const middle = projectTo(window, geometry.coordinates as [number, number]);
    const spot = isIn(window, middle) ? undefined : spots.get(properties.id);
    const [x, y] = spot === undefined ? middle : projectTo(window, spot);
    // Within its circle or area a name may stand anywhere, and so may a number; around the spot of a part there is no such room.
    const isPoint = properties.isPin || spot !== undefined || SHEET_TYPE[properties.role].order < SHEET_TYPE.place.order;
    const reach = isPoint ? 0 : properties.reach * 2 ** window.zoom;
    // A name stands clear of its dot.
    const off = properties.isPin ? PIN_PIXELS.own + AIR_PIXELS : 0;
    return { ...properties, x, y, reach, off, mark: colour, number: numbers.get(properties.id)?.toString() ?? '' };
  });
  const inside = labels.filter(({ x, y }) => isIn(window, [x, y]));
  const pins = inside.filter(({ isPin }) => isPin).map((label): SheetPin => {
    const isRing = label.role === 'context';
    return { x: label.x, y: label.y, radiusPixels: isRing ? PIN_PIXELS.context : PIN_PIXELS.own, colour: label.mark, isRing };
  });

  const line = (label: { readonly role: SheetRole; readonly colour: string }, words: readonly { text: string; scale?: number; weight?: number }[]): TextLine => {
    const type = SHEET_TYPE[label.role];
    return textLine(
      words.map(({ text, scale = 1, weight = type.weight }) => {
        const sizePixels = Math.max(type.sizePixels * scale, LEAST_PIXELS) * typeScale;
        return { text, width: measure(text, { sizePixels, weight }), sizePixels, weight, colour: type.colour(label.colour, palette) };
      }),
    );
  };
  type Label = (typeof inside)[number];
  const numberOf = ({ number }: Label) => (number === '' ? [] : [{ text: number, weight: 700 }]);
  const named = (label: Label): TextBlock[] => {
    const second = label.second === '' ? [] : [line(label, [{ text: label.second, scale: SECOND_LINE, weight: 400 }])];
    return blocksAround([line(label, [...numberOf(label), { text: label.name }]), ...second], [...spotsAround(label.role, label.isPin), ...(label.reach > 0 ? spotsWithin(label.reach) : [])], label);
  };
  const alone = (label: Label): TextBlock[] => blocksAround([line(label, numberOf(label))], label.isPin ? BESIDE_PIN : spotsWithin(label.reach), label);
  const led = (label: Label): TextBlock[] =>
    leaderBlocks([line(label, numberOf(label))], { x: label.x, y: label.y, start: label.isPin ? LEADER_OFF_PIXELS : label.reach * LEADER_SHARE });

  const ordered = inside.toSorted((a, b) => SHEET_TYPE[a.role].order - SHEET_TYPE[b.role].order || a.rank - b.rank || a.reach - b.reach);
  const labelOf = new Map(ordered.map((label) => [label.id, label]));
  const room: Room = {
    chosen: new Map(),
    frame: [MARGIN_PIXELS, MARGIN_PIXELS, window.width - MARGIN_PIXELS, window.height - MARGIN_PIXELS],
    dots: pins.map(({ x, y, radiusPixels }): Box => [x - radiusPixels, y - radiusPixels, x + radiusPixels, y + radiusPixels]),
  };
  const settle = (some: readonly Label[], candidates: (label: Label) => TextBlock[], boxesFor?: (block: TextBlock) => Box[]) => {
    const candidatesOf = (id: string) => candidates(labelOf.get(id) as Label);
    settleBlocks(some.map(({ id }) => id), candidatesOf, room, boxesFor);
  };
  const courses = sheetCourses({ ...view, rivers, palette, window });
  const settleCourses = (...roles: readonly SheetRole[]) => {
    for (const course of courses) {
      if (roles.includes(course.role)) settleBlocks([course.id], () => courseBlocks(line(course, [{ text: course.name }]), course), room);
    }
  };

  // First whoever may not be missing, then every number, at its place or led to it, then the names that still find room.
  const isFirst = ({ role }: Label) => role === 'selected' || role === 'town';
  const numberless = () => ordered.filter(({ id, number }) => number !== '' && !room.chosen.has(id));
  settle(ordered.filter(isFirst), named);
  settle(numberless(), alone);
  settle(numberless(), led);
  // In a throng a line may have to cross what stands there; a number never does.
  settle(numberless(), led, (block) => [boxOf(block)]);
  settleCourses('route', 'river');
  settle(ordered.filter((label) => !isFirst(label)), named);
  settleCourses('context-route');
  const blocks = [...room.chosen.values()];
  return {
    texts: blocks.flatMap(textsOf),
    told: new Set(room.chosen.keys()),
    pins,
    leaders: blocks.flatMap((block) => {
      const leader = leaderOf(block);
      return leader === undefined ? [] : [{ ...leader, colour: palette.softInk, halo: palette.halo }];
    }),
    boxes: [...room.dots, ...blocks.flatMap(boxesOf)],
  };
}

function isIn({ width, height }: MapWindow, [x, y]: readonly [number, number]): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}
