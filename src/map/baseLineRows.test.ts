import { expect, test } from 'vitest';
import { baseLineRows } from './baseLineRows.ts';

const keys = (drawBoundary: boolean, hasNetwork: boolean) =>
  baseLineRows(drawBoundary, hasNetwork ? ['rivers', 'network'] : ['rivers'], 'light').map(({ key }) => key);

test('the legend explains the lines that the map draws and no others', () => {
  expect(keys(true, true)).toEqual(['district', 'expressway', 'railway']);
  expect(keys(false, true)).toEqual(['expressway', 'railway']);
  expect(keys(true, false)).toEqual(['district']);
  expect(keys(false, false)).toEqual([]);
});
