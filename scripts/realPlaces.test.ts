/** Names, keys and distances on the places of the district as they are. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { boundsOf, centreOf } from '../src/domain/bounds.ts';
import { nearestPlaces } from '../src/domain/nearestPlaces.ts';
import { nextPlaceTowards, type Direction } from '../src/domain/nextPlaceTowards.ts';
import { resolvePlace } from '../src/domain/resolvePlace.ts';
import { buildData } from './buildData.ts';

const built = await buildData(fileURLToPath(new URL('..', import.meta.url)));
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { features } = built;
const DIRECTIONS: readonly Direction[] = ['north', 'east', 'south', 'west'];

describe('what an address may call a place', () => {
  test('the id, the code and the name in each language lead to it', () => {
    for (const { id, properties } of features) {
      const ways = [id, properties.code, ...Object.values(properties.name)].filter((way) => way !== undefined);
      for (const way of ways) expect(resolvePlace(features, way)?.id, `${id} as ${way}`).toBe(id);
    }
  });

  test('an alias leads to its place, or to none where two share it, or to the place that bears it as its name', () => {
    const taken: string[] = [];
    for (const { id, properties } of features) {
      for (const alias of properties.aliases) {
        const found = resolvePlace(features, alias)?.id;
        if (found !== id) taken.push(`${alias}: ${id} → ${found ?? 'none'}`);
      }
    }
    expect(taken).toEqual([]);
  });

  test('what no place bears leads nowhere', () => {
    for (const nonsense of ['', ' ', '新', 'atlantis', '4407', '440705999', '__proto__', 'constructor']) {
      expect(resolvePlace(features, nonsense), nonsense).toBeUndefined();
    }
  });
});

test('the arrow keys reach every place that has a position, from wherever one begins', () => {
  const located = features.filter(({ geometry }) => geometry !== null);
  const next = (id: string, direction: Direction): string | undefined => {
    const geometry = located.find((place) => place.id === id)?.geometry;
    if (geometry === null || geometry === undefined) return undefined;
    return nextPlaceTowards(located, centreOf(boundsOf(geometry)), direction, id)?.id;
  };
  const steps = new Map(located.map(({ id }) => [id, DIRECTIONS.flatMap((direction) => next(id, direction) ?? [])]));
  const reachedFrom = (start: string) => {
    const reached = new Set([start]);
    // A set grows while it is walked.
    for (const id of reached) for (const step of steps.get(id) ?? []) reached.add(step);
    return reached;
  };
  expect(located.length).toBeGreaterThan(90);
  for (const { id } of located) {
    const reached = reachedFrom(id);
    expect(located.filter((place) => !reached.has(place.id)).map((place) => place.id), `from ${id}`).toEqual([]);
  }
});

test('what lies near is told once for each sort, never the place itself nor what holds it', () => {
  for (const place of features.filter(({ properties }) => properties.kind === 'park')) {
    const rows = nearestPlaces(place, features);
    expect(rows.length > 0, place.id).toBe(place.geometry !== null);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(rows.length);
    for (const { place: other, range } of rows) {
      expect([place.id, place.properties.host]).not.toContain(other.id);
      expect(range.fromMetres).toBeLessThanOrEqual(range.toMetres);
    }
  }
  const rows = nearestPlaces(features.find(({ id }) => id === 'xincaifu') ?? (features[0] as (typeof features)[number]), features);
  expect(rows.find(({ group }) => group === 'town')?.place.id).toBe('yamen');
});
