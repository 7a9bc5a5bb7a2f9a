import { expect, test } from 'vitest';
import { publicAddress } from './publicAddress.ts';

test.each([
  ['https://map.example.org/xinhui/?theme=green#map=10/22/113', 'https://map.example.org/xinhui/'],
  ['http://10.1.2.3:8080/', 'http://10.1.2.3:8080/'],
  ['http://localhost:4173/?sel=daze', undefined],
  ['http://map.localhost/', undefined],
  ['http://127.0.0.1:4173/', undefined],
  ['http://[::1]:4173/', undefined],
  ['file:///C:/dist/index.html', undefined],
])('of %s others can open %s', (href, expected) => {
  expect(publicAddress(href)).toBe(expected);
});
