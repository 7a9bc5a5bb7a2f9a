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
