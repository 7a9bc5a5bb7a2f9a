import { expect, test } from 'vitest';
import { drawnNetwork, type NetworkLine } from './drawnNetwork.ts';

const line = (kind: 'expressway' | 'railway', lon: number, radiusMetres: number): NetworkLine => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: [[lon, 22.3], [lon + 0.1, 22.5]] },
  properties: { kind, radiusMetres },
});
const lines = [line('railway', 113, 1_500), line('expressway', 114.5, 1_500), line('expressway', 113, 2_500)];
const window = (zoom: number) => ({ center: [113.05, 22.4], zoom, width: 700, height: 700 }) as const;

test('a map tells of the lines that lie on it, as long as their uncertainty is small at its scale', () => {
  expect([...drawnNetwork(lines, window(8.4))].toSorted()).toEqual(['expressway', 'railway']);
  expect([...drawnNetwork(lines, window(9.1))]).toEqual(['railway']);
  expect([...drawnNetwork(lines, window(9.6))]).toEqual([]);
});
