import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeMarkers, type EdgeAnchor, type EdgeRequest, type PixelBox } from './edgeMarkers.ts';

const [WIDTH, HEIGHT] = [1_000, 800];
const anchor = (id: string, position: readonly [number, number]): EdgeAnchor => ({ id, position, widthPixels: 120, heightPixels: 40 });
const shenzhen = anchor('shenzhen', [114.08, 22.55]);
const nanshan = anchor('nanshan', [113.93, 22.54]);
const hongkong = anchor('hongkong', [114.17, 22.28]);
const heshan = anchor('heshan', [112.96, 22.9]);
const request = (parts: Partial<EdgeRequest> = {}): EdgeRequest => ({
  camera: { zoom: 10, center: [113.03, 22.34], bearing: 0, pitch: 0 },
  widthPixels: WIDTH,
  heightPixels: HEIGHT,
  free: { left: 0, top: 0, right: WIDTH, bottom: HEIGHT },
  obstacles: [],
  anchors: [shenzhen],
  most: 4,
  ...parts,
});
const boxOf = ({ x, y }: { x: number; y: number }): PixelBox => ({ left: x - 60, top: y - 20, right: x + 60, bottom: y + 20 });
const meet = (a: PixelBox, b: PixelBox) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('an anchor to the east stands on the right edge, a bit north of the middle as it lies', () => {
  const [marker] = edgeMarkers(request());
  expect(marker).toMatchObject({ id: 'shenzhen', x: WIDTH - 10 - 60 });
  expect(marker?.y).toBeGreaterThan(200);
  expect(marker?.y).toBeLessThan(HEIGHT / 2);
  expect(marker?.turnDegrees).toBeGreaterThan(70);
  expect(marker?.turnDegrees).toBeLessThan(85);
});

test('an anchor in sight has no mark', () => {
  expect(edgeMarkers(request({ camera: { zoom: 8, center: [113.5, 22.4], bearing: 0, pitch: 0 } }))).toEqual([]);
});

test('what a panel covers is not in sight', () => {
  const camera = { zoom: 9, center: [113.9, 22.5], bearing: 0, pitch: 0 } as const;
  const open = request({ camera: { ...camera, center: [113.9, 22.5] } });
  expect(edgeMarkers(open)).toEqual([]);
  expect(edgeMarkers({ ...open, free: { left: 0, top: 500, right: WIDTH, bottom: HEIGHT } }).map(({ id }) => id)).toEqual(['shenzhen']);
});

const turnedBy = (bearing: number) => edgeMarkers(request({ camera: { zoom: 10, center: [113.03, 22.34], bearing, pitch: 0 } }))[0];

test('the mark turns with the map', () => {
  expect(turnedBy(90)).toMatchObject({ y: 10 + 20 });
  expect(turnedBy(-90)).toMatchObject({ y: HEIGHT - 10 - 20 });
  expect(turnedBy(180)).toMatchObject({ x: 10 + 60 });
});

test('of anchors in one direction the most important stands for all, and there are never more than asked for', () => {
  const anchors = [shenzhen, nanshan, hongkong, heshan];
  expect(edgeMarkers(request({ anchors })).map(({ id }) => id)).toEqual(['shenzhen', 'hongkong', 'heshan']);
  expect(edgeMarkers(request({ anchors, most: 2 })).map(({ id }) => id)).toEqual(['shenzhen', 'hongkong']);
});

test('a mark gives way to what stands on the edge, and is left out where it would point past its anchor', () => {
  const legend: PixelBox = { left: WIDTH - 200, top: 250, right: WIDTH, bottom: 400 };
  const [marker] = edgeMarkers(request({ obstacles: [legend] }));
  expect(marker).toBeDefined();
  expect(meet(boxOf(marker ?? { x: 0, y: 0 }), legend)).toBe(false);
  // Nor does a lesser one in the same direction take its place.
  expect(edgeMarkers(request({ anchors: [shenzhen, { ...nanshan, widthPixels: 20, heightPixels: 8 }], obstacles: [{ ...legend, top: 0, bottom: HEIGHT }] }))).toEqual([]);
});

test('no mark leaves the free part of the map, lies on an obstacle or on another mark, however the map is turned', () => {
  const position = fc.tuple(fc.double({ min: 112.2, max: 114.7, noNaN: true }), fc.double({ min: 21.5, max: 23.3, noNaN: true }));
  const view = fc.record({
    zoom: fc.double({ min: 8, max: 15, noNaN: true }),
    bearing: fc.double({ min: -180, max: 180, noNaN: true }),
    pitch: fc.double({ min: 0, max: 60, noNaN: true }),
  });
  const legend: PixelBox = { left: 16, top: 500, right: 296, bottom: 784 };
  let seen = 0;
  fc.assert(
    fc.property(view, position, fc.array(position, { maxLength: 8 }), (turned, center, positions) => {
      const anchors = positions.map((each, index) => anchor(String(index), each));
      const boxes = edgeMarkers(request({ camera: { ...turned, center }, anchors, obstacles: [legend] })).map(boxOf);
      seen += boxes.length;
      expect(boxes.length).toBeLessThanOrEqual(4);
      boxes.forEach((box, index) => {
        expect(box.left >= 0 && box.top >= 0 && box.right <= WIDTH && box.bottom <= HEIGHT).toBe(true);
        expect([legend, ...boxes.slice(0, index)].some((other) => meet(box, other))).toBe(false);
      });
    }),
  );
  expect(seen).toBeGreaterThan(50);
});

const MIDDLE: readonly [number, number] = [113.03, 22.34];
/** Where the middles of marks may stand: ten pixels and half a mark from each edge. */
const TRACK: PixelBox = { left: 70, top: 30, right: WIDTH - 70, bottom: HEIGHT - 30 };
const [EAST, WEST, NORTH, SOUTH] = [anchor('east', [114.6, 22.34]), anchor('west', [111.5, 22.34]), anchor('north', [113.03, 23.6]), anchor('south', [113.03, 21.1])];
const around = (x: number, y: number, halfWidth: number, halfHeight: number): PixelBox => ({ left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight });
const spotOf = (parts: Partial<EdgeRequest>) => edgeMarkers(request(parts)).map(({ x, y }) => [Math.round(x), Math.round(y)]);

test.each([
  ['east', EAST, [930, 400], 90],
  ['west', WEST, [70, 400], -90],
  ['north', NORTH, [500, 30], 0],
  ['south', SOUTH, [500, 770], 180],
] as const)('due %s of the middle the mark stands in the middle of that edge', (_where, each, spot, turn) => {
  const [marker] = edgeMarkers(request({ anchors: [each] }));
  expect([Math.round(marker?.x ?? 0), Math.round(marker?.y ?? 0)]).toEqual(spot);
  expect(Math.abs(marker?.turnDegrees ?? Number.NaN)).toBeCloseTo(Math.abs(turn), 6);
  expect(Math.sign(Math.round(marker?.turnDegrees ?? 0))).toBe(Math.sign(turn));
});

test('on an empty map a mark stands on the track, on the line from the middle to its anchor', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (angle) => {
      const [marker] = edgeMarkers(request({ anchors: [anchor('far', [MIDDLE[0] + 2 * Math.sin(angle), MIDDLE[1] + 2 * Math.cos(angle)])] }));
      if (marker === undefined) throw new Error('no mark');
      const { x, y, turnDegrees } = marker;
      const onVertical = Math.min(Math.abs(x - TRACK.left), Math.abs(x - TRACK.right)) < 1e-6 && y >= TRACK.top - 1e-6 && y <= TRACK.bottom + 1e-6;
      const onLevel = Math.min(Math.abs(y - TRACK.top), Math.abs(y - TRACK.bottom)) < 1e-6 && x >= TRACK.left - 1e-6 && x <= TRACK.right + 1e-6;
      expect(onVertical || onLevel).toBe(true);
      const off = Math.abs((Math.atan2(x - 500, 400 - y) * 180) / Math.PI - turnDegrees) % 360;
      expect(Math.min(off, 360 - off)).toBeLessThan(1e-6);
    }),
  );
});

test.each([
  ['down the right edge', EAST, around(950, 400, 50, 5), [930, 440]],
  ['up the right edge where what stands there reaches far down', EAST, { left: 900, top: 395, right: 1_000, bottom: 700 }, [930, 360]],
  ['up the left edge', WEST, around(50, 400, 50, 5), [70, 360]],
  ['right along the top', NORTH, around(500, 20, 5, 20), [580, 30]],
  ['left along the bottom', SOUTH, around(500, 780, 5, 20), [420, 770]],
  ['as far as two hundred pixels', NORTH, around(500, 20, 134, 20), [700, 30]],
] as const)('a mark moves %s, clockwise first, until six pixels part it from what stands there', (_where, each, obstacle, spot) => {
  expect(spotOf({ anchors: [each], obstacles: [obstacle] })).toEqual([spot]);
});

test('a mark that would have to move farther is left out, and the edge goes on round its corners', () => {
  expect(spotOf({ anchors: [NORTH], obstacles: [around(500, 20, 135, 20)] })).toEqual([]);
  // Towards the upper right corner, whose part of the top is taken.
  const corner = anchor('corner', [MIDDLE[0] + 1.5, MIDDLE[1] + 1.5 * Math.cos((MIDDLE[1] * Math.PI) / 180)]);
  const [[x = 0, y = 0] = []] = spotOf({ anchors: [corner], obstacles: [around(860, 20, 100, 30)] });
  expect(x).toBe(930);
  expect(y).toBeGreaterThanOrEqual(76);
  expect(y).toBeLessThan(90);
});

const RADIANS = Math.PI / 180;
/** In that direction from the middle of the map, clockwise from north. */
const towards = (degrees: number): EdgeAnchor => ({
  id: String(degrees),
  position: [MIDDLE[0] + 2 * Math.sin(degrees * RADIANS), MIDDLE[1] + 2 * Math.cos(degrees * RADIANS) * Math.cos(MIDDLE[1] * RADIANS)],
  widthPixels: 20,
  heightPixels: 10,
});
const marked = (...degrees: readonly number[]) => edgeMarkers(request({ anchors: degrees.map(towards) })).map(({ id }) => id);

test('what is nine degrees apart has two marks, less has one, across south too', () => {
  expect(marked(0, 11)).toEqual(['0', '11']);
  expect(marked(0, 7)).toEqual(['0']);
  expect(marked(176, -177)).toEqual(['176']);
  expect(marked(170, -170)).toEqual(['170', '-170']);
});

const free = (width: number, height: number): PixelBox => ({ left: 400, top: 300, right: 400 + width, bottom: 300 + height });

test('where the free part has no room for a mark there is none', () => {
  expect(spotOf({ anchors: [EAST], free: free(140, 200) })).toEqual([]);
  expect(spotOf({ anchors: [EAST], free: free(200, 60) })).toEqual([]);
  expect(spotOf({ anchors: [EAST], free: free(142, 62) })).toEqual([[472, 331]]);
});
