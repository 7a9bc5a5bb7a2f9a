import { expect, test } from 'vitest';
import { archiveProblem } from './archiveProblem.ts';

const frame = [112.2, 21.5, 114.7, 23.3] as const;
const sound = { specVersion: 3, tileType: 1, maxZoom: 12, minLon: 112, minLat: 22, maxLon: 113, maxLat: 23 };

test.each([
  ['a sound archive', {}, ['earth', 'pois'], undefined],
  ['one that does not tell its layers', {}, undefined, undefined],
  ['an older version', { specVersion: 2 }, ['earth'], 'not-pmtiles'],
  ['pictures', { tileType: 2 }, undefined, 'not-vector'],
  ['layers of another schema', {}, ['landcover', 'transportation'], 'other-schema'],
  ['a map of the world', { maxZoom: 6 }, ['earth'], 'too-coarse'],
  ['a city elsewhere', { minLon: 11, maxLon: 12, minLat: 43, maxLat: 44 }, ['earth'], 'outside'],
  ['the same longitudes far north', { minLat: 39, maxLat: 41 }, ['earth'], 'outside'],
] as const)('%s', (_what, changes, layers, problem) => {
  expect(archiveProblem({ ...sound, ...changes }, layers, frame)).toBe(problem);
});
