import { expect, test } from 'vitest';
import { aRun, someResults } from './aRun.ts';
import { formatTable } from './formatTable.ts';

const runs = [
  ...[900, 1_000, 1_300].map((drawnMs) => aRun({ app: 'ours', data: 'points-100', drawnMs })),
  aRun({ app: 'kepler', data: 'points-100', drawnMs: 2_000 }),
  aRun({ app: 'maplibre', data: 'points-100', drawnMs: 800 }),
  aRun({ app: 'deck', data: 'points-100', drawnMs: 4_000 }),
  { app: 'leaflet', data: 'points-100', failed: 'uncaught: an error\n at a place' } as const,
  aRun({ app: 'district', data: 'district', shown: [undefined, undefined], pixels: undefined }),
];
const lines = formatTable(someResults(runs)).split('\n');
const line = (start: string) => lines.find((each) => each.startsWith(start));

test('pages stand beside each other, ours divided by kepler.gl and by the best bare page', () => {
  expect(line('| points-100')).toBe('| points-100 | ours, file handed over | kepler.gl | MapLibre alone | deck.gl, filter of the card | ours ÷ kepler.gl | ours ÷ best bare page |');
  expect(line('| last frame')).toBe('| last frame with all data, ms | 1000 (900–1300) | 2000 | 800 | 4000 | 0.50 | 1.25 |');
  expect(line('| main thread in script')).toBe('| main thread in script and layout until it has settled, ms | 5.0 | 5.0 | 5.0 | 5.0 | 1.00 | 1.00 |');
  expect(line('| zoom, finished')).toBe('| zoom, finished frame p95, ms | – | – | – | – | – | – |');
  expect(line('| shown')).toContain('100 → 20; 8000 → 1600 pixels');
});

test('every line of a table has as many cells as its head', () => {
  const tables = formatTable(someResults(runs)).split(/\n(?!\|)/).map((block) => block.split('\n').filter((each) => each.startsWith('|')));
  const widths = tables.filter((rows) => rows.length > 0).map((rows) => [...new Set(rows.map((row) => row.split('|').length))]);
  expect(widths).toEqual([[9], [4], [7]]);
});

test('the machine, the district, the goals and what failed are told', () => {
  expect(lines[0]).toBe('Medians of 3, with the least and the most; 2026-01-02; A processor, 2 cores, 8 GB; Chromium 1.2, a driver; loopback.');
  expect(line('| the district’s own map')).toBe('| the district’s own map | ours, the district itself |');
  expect(lines).toContain('| first idle frame ≤ 1/2 of kepler.gl | points-100 | ≤ 0.50× | 0.50× | met |');
  expect(lines).toContain('| first idle frame ≤ 1/2 of kepler.gl | points-10000 | ≤ 0.50× | – | not measured |');
  expect(lines).toContain('- leaflet with points-100: uncaught: an error');
});
