import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { bandFeatures } from './bandFeatures.ts';
import { bandMembers } from './bandMembers.ts';

const at = (id: string, lon: number) => aPlace({ id, geometry: { type: 'Point', coordinates: [lon, 22.4] }, accuracy: { class: 'site', radiusMetres: 100 } });

test('the outline comes first, then what is within, each with a range that holds the one that is known', () => {
  const source = { key: 'point', geometry: { type: 'Point', coordinates: [113, 22.4] }, radiusMetres: 50 } as const;
  const members = bandMembers({ ...source, geometry: { type: 'Point', coordinates: [113, 22.4] } }, [at('near', 113.01), at('far', 113.4)]);
  const [band, near, ...rest] = bandFeatures({ source: { ...source, geometry: { type: 'Point', coordinates: [113, 22.4] } }, name: '一点', metres: 3_000, members, language: 'en' });
  expect(band).toMatchObject({ id: 'band', name: '一点', geometry: { type: 'Polygon' }, properties: { role: 'band', metres: 3_000, sourceRadiusMetres: 50 } });
  expect(near).toMatchObject({ id: 'near', properties: { role: 'place', membership: 'certain', radiusMetres: 100 } });
  expect(Number(near?.properties['fromMetres'])).toBeLessThanOrEqual(members[0]?.range.fromMetres ?? 0);
  expect(Number(near?.properties['toMetres'])).toBeGreaterThanOrEqual(members[0]?.range.toMetres ?? Infinity);
  expect(rest).toEqual([]);
});
