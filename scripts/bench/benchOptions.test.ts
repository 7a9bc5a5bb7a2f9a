import { expect, test } from 'vitest';
import { benchOptions } from './benchOptions.ts';

test('without a word everything is measured, five times', () => {
  expect(benchOptions([])).toEqual({
    apps: ['ours', 'ours-cold', 'kepler', 'maplibre', 'deck', 'deck-array', 'leaflet', 'district'],
    data: ['points-100', 'points-10000', 'points-100000', 'polygons-10000', 'district'],
    runs: 5,
    mbps: undefined,
    pictures: false,
    tableOnly: false,
  });
});

test('what is asked for is measured, each once', () => {
  const args = ['--apps', 'ours,maplibre,ours', '--data', 'points-100', '--runs', '1', '--mbps', '10', '--pictures', '--table'];
  expect(benchOptions(args)).toEqual({ apps: ['ours', 'maplibre'], data: ['points-100'], runs: 1, mbps: 10, pictures: true, tableOnly: true });
});

test.each([
  [['--apps', 'qgis'], '--apps names "qgis"'],
  [['--apps', ''], '--apps names ""'],
  [['--data', 'points-7'], '--data names "points-7"'],
  [['--runs', '0'], '--runs is "0"'],
  [['--runs', '2.5'], '--runs is "2.5"'],
  [['--mbps', 'fast'], '--mbps is "fast"'],
  [['--mbps', '0'], '--mbps is "0"'],
  [['--apps', 'ours', '--data', 'district'], 'leave nothing to measure'],
  [['--faster'], '--faster'],
  [['points-100'], 'points-100'],
])('%j is refused by name', (args, message) => {
  expect(() => benchOptions(args)).toThrow(message);
});
