import { expect, test } from 'vitest';
import { DEFAULT_STYLES, type Sketch } from '../../domain/sketch/Sketch.ts';
import { parseSketchFile } from '../../domain/sketch/sketchFile.ts';
import { sketchText, type SketchTextParts } from './sketchText.ts';

const base = { label: '', style: DEFAULT_STYLES.note, madeAt: '2026-11-25T10:00:00.000Z' } as const;
const coarse = { placeId: 'daze', radiusMetres: 2_500 };
const SKETCHES: readonly Sketch[] = [
  { ...base, id: 'l', purpose: 'measure', shape: 'line', vertices: [{ at: [113, 22], snap: coarse }, { at: [113.1, 22] }] },
  { ...base, id: 'p', purpose: 'note', shape: 'point', label: '粗略的点', vertices: [{ at: [113, 22], snap: coarse }] },
  { ...base, id: 'e', purpose: 'note', shape: 'point', label: '=1+1', vertices: [{ at: [113.2, 22] }] },
];
const parts = (format: SketchTextParts['format']): SketchTextParts => ({
  sketches: SKETCHES,
  all: SKETCHES,
  format,
  title: '我的量测',
  preface: ['非法定规划'],
  options: { language: 'zh-Hans', lengthUnit: 'auto', areaUnit: 'auto' },
});

test('our own GeoJSON can be opened again as it was', () => {
  expect(parseSketchFile(sketchText(parts('geojson')), { newId: () => 'n', now: () => base.madeAt })).toEqual({ sketches: SKETCHES });
});

test.each(['geojson', 'csv', 'kml', 'gpx'] as const)('a file in %s says what it is not', (format) => {
  expect(sketchText(parts(format))).toContain('非法定规划');
});

test('the table has the figures in metres with their doubt, and names the nameless', () => {
  const [head, line] = sketchText(parts('csv')).split('\r\n');
  expect(head).toContain('lengthMetres,lengthPlusMinusMetres');
  expect(line).toContain('线 1');
  expect(line).toMatch(/,10326\.\d+,2500,/);
});

test('a device gets no target that may lie far off, but is told which one was left out', () => {
  const gpx = sketchText(parts('gpx'));
  expect(gpx.match(/<wpt /g)).toHaveLength(1);
  expect(gpx).toContain('粗略的点');
});
