import { expect, test } from 'vitest';
import { cityLayer } from './cityLayer.ts';

const region = { name: { 'zh-Hans': '新会区', en: 'Xinhui District' }, districtBox: [112.77, 22.05, 113.29, 22.62] as [number, number, number, number], cities: [] };

test('a city stands at its seat, converted to WGS-84, and the district in the middle of its box', () => {
  const shenzhen = { adcode: '440300', file: '440000', name: { 'zh-Hans': '深圳市', en: 'Shenzhen' }, anchor: 'shenzhen' };
  const { features } = cityLayer({ ...region, cities: [shenzhen] });
  expect(features.map(({ properties: { id, role, en } }) => [id, role, en])).toEqual([
    ['shenzhen', 'city', 'Shenzhen'],
    [undefined, 'district', 'Xinhui District'],
  ]);
  const [lon = 0, lat = 0] = features[0]?.geometry.coordinates ?? [];
  // The package puts it at 114.085947, 22.547 in GCJ-02: some 550 m off.
  expect([Math.abs(lon - 114.0808), Math.abs(lat - 22.5498)].every((off) => off < 0.003)).toBe(true);
  expect(features[1]?.geometry.coordinates).toEqual([113.03, 22.335]);
});
