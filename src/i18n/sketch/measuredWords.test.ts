import { expect, test } from 'vitest';
import { DEFAULT_STYLES, type Sketch } from '../../domain/sketch/Sketch.ts';
import { areaWords, copiedWords, lengthWords, mainFigure, positionWords, type FigureOptions } from './measuredWords.ts';

const auto: FigureOptions = { language: 'zh-Hans', lengthUnit: 'auto', areaUnit: 'auto' };
const exact = (value: number) => ({ value, plusMinus: 0 });
const line: Sketch = {
  id: 'l',
  purpose: 'measure',
  shape: 'line',
  label: '',
  style: DEFAULT_STYLES.measure,
  madeAt: '2026-11-25T10:00:00.000Z',
  vertices: [{ at: [113, 22], snap: { placeId: 'daze', radiusMetres: 2_500 } }, { at: [113.1, 22] }],
};

test.each([
  ['auto', '1.235 公里'],
  ['m', '1234.6 米'],
  ['km', '1.235 公里'],
] as const)('a length in %s is %s', (lengthUnit, words) => {
  expect(lengthWords(exact(1_234.567), { ...auto, lengthUnit })).toBe(words.replace('1234.6', '1\u202f234.6'));
});

test.each([
  ['auto', '75 亩'],
  ['m2', '50\u202f000 平方米'],
  ['mu', '75 亩'],
  ['ha', '5 公顷'],
  ['km2', '0.05 平方公里'],
] as const)('five hectares in %s are %s', (areaUnit, words) => {
  expect(areaWords(exact(50_000), { ...auto, areaUnit })).toBe(words);
});

test('a figure is no finer than its doubt, and both are as fine as each other', () => {
  expect(lengthWords({ value: 12_345.678, plusMinus: 2_500 }, auto)).toBe('12.3 公里 ±2.5 公里');
  expect(areaWords({ value: 50_000, plusMinus: 12_000 }, { ...auto, areaUnit: 'ha' })).toBe('5.0 公顷 ±1.2 公顷');
});

test('a line from a coarse place to a pin is told with the radius of the place', () => {
  expect(mainFigure(line, auto)).toBe('10.3 公里 ±2.5 公里');
});

test('a line across the antimeridian is told the short way round, and its positions as a globe has them', () => {
  expect(mainFigure({ shape: 'line', vertices: [{ at: [179.9, 0] }, { at: [-179.9, 0] }] }, auto)).toBe('22.264 公里');
  expect(positionWords([180.1, 22])).toBe('-179.900000, 22.000000');
  expect(positionWords([180, 22])).toBe('180.000000, 22.000000');
});

test('what is copied says segments, directions, where a ± comes from and what it rests on', () => {
  expect(copiedWords(line, '线 1', auto).split('\n')).toEqual([
    '线 1：10.3 公里 ±2.5 公里',
    '第 1 段：10.3 公里 ±2.5 公里, 方位角 90.0°',
    '± 来自端点所在的地点：它的位置只知道到这个程度。',
    'WGS-84 椭球面上的测地线',
  ]);
});

test('an outline that crosses itself has no area, in whatever language', () => {
  const hourglass = { shape: 'area', vertices: [[113, 22], [113.1, 22.1], [113.1, 22], [113, 22.1]].map(([lon = 0, lat = 0]) => ({ at: [lon, lat] as const })) } as const;
  expect(mainFigure(hourglass, auto)).toBe('边线相交，面积没有意义');
  expect(mainFigure(hourglass, { ...auto, language: 'en' })).not.toMatch(/\d/);
  expect(mainFigure({ ...hourglass, vertices: hourglass.vertices.slice(0, 3) }, auto)).toMatch(/\d/);
});
