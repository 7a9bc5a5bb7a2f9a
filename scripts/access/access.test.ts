import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { AccessData } from '../../src/domain/access/AccessData.ts';
import { geodesicMetres } from '../../src/domain/distance.ts';
import { buildData } from '../buildData.ts';
import { formatIssue } from '../checks/Issue.ts';

async function builtFrom(...fixtures: readonly string[]) {
  const root = await mkdtemp(join(tmpdir(), 'roads-'));
  for (const name of fixtures) await cp(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), root, { recursive: true });
  const built = await buildData(root);
  await rm(root, { recursive: true });
  if (!built.ok) throw new Error(built.issues.map(formatIssue).join('\n'));
  return { ...built, access: JSON.parse(built.files.get('access.json') ?? '') as AccessData };
}

const { access, notes, files } = await builtFrom('good', 'roads');
const linkOf = (id: string) => access.links.find((link) => link.id === id);

test('a district without roads has a file of no times', async () => {
  const { access: none } = await builtFrom('good');
  expect(none).toMatchObject({ grounds: [], nodes: [], links: [], targets: [], parks: {}, checks: [] });
});

test('a length is that which was published, or the straight line with the detour of the class', () => {
  const km = geodesicMetres([112.94, 22.521], [112.95, 22.45]) / 1000;
  expect(linkOf('crossing')).toMatchObject({ length: 'published', km: { from: 6, to: 7 }, speed: 'designed', kmPerHour: { from: 60, to: 80 }, minutes: { from: 4.5, to: 7 } });
  expect(linkOf('north-ramp')).toMatchObject({ length: 'derived', speed: 'assumed', kmPerHour: { from: 60, to: 120 } });
  expect(linkOf('north-ramp')?.km.from).toBeCloseTo(km * 0.9, 1);
  expect(linkOf('north-ramp')?.km.to).toBeCloseTo(km * 1.3, 1);
  expect(linkOf('new-road')).toMatchObject({ length: 'assumed', unconfirmed: true, note: { en: 'assumed' }, sources: ['样报 · 样题 · 2024-05'] });
});

test('an exit serves the ground that it stands on, a hub none; stretches of water become points of the ring', () => {
  expect(access.nodes.map(({ id, ground }) => [id, ground])).toEqual([['daze', 'above'], ['bridge', undefined], ['south', 'below'], ['new-exit', 'above']]);
  expect(access.grounds[0]?.ring).toEqual([[112.5, 22.5], [112.9, 22.5], [112.95, 22.45], [113.2, 22.45], [113.2, 22.8], [112.5, 22.8]]);
});

test('a park on the side of its town has a time, one without a position or out of reach says why', () => {
  const { parks } = access;
  expect(parks['fengshanhu']).toMatchObject({ origin: { position: [112.865, 22.517], radiusMetres: 2500, grounds: ['above'] }, times: { gate: { via: [] } } });
  expect(parks['lost']).toEqual({ times: { gate: { unknown: { 'zh-Hans': '未查到', 'zh-Hant': '未查到', en: 'It was not found' } } } });
  expect(parks['far']?.times['gate']).toMatchObject({ unknown: { en: 'A part of where it may lie is too far from every exit of the graph' } });
  expect(parks['yard']?.origin).not.toHaveProperty('grounds');
});

test('a published time is told beside that of the graph, with how far it lies outside', () => {
  const found = Object.fromEntries(access.checks.map(({ id, computed, deviation }) => [id, [computed, deviation]]));
  // The ramp of 7.1 to 10.4 km at 60 to 120 km/h, then the bridge of 6 to 7 km in 4.5 to 7 minutes.
  expect(found['over']).toEqual([{ minutes: { from: 8, to: 17.4 }, km: { from: 13.1, to: 17.4 } }, { minutes: -3, km: 12.6 }]);
  expect(found['exit']?.[1]).toEqual({ minutes: 0 });
  expect(found['places']?.[1]).toEqual({ minutes: 0 });
  expect(found['lost']).toEqual([undefined, undefined]);
  expect(notes.filter((note) => note.startsWith('roads: '))).toEqual([
    expect.stringMatching(/^roads: Over the creek: published 5 min, 30 km; the graph gives [\d.]+ to [\d.]+ min, [\d.]+ to [\d.]+ km: the published min lie 3 below, the published km lie 12.6 above$/),
    expect.stringMatching(/^roads: To the exit: published 5 min; .*: the min lie within$/),
    expect.stringMatching(/^roads: Place to place: published 10 min; .*: the min lie within$/),
    'roads: To nowhere: published 5 min; not computed: One of its ends has no position',
  ]);
});

test('the file has one record a line', () => {
  const lines = (files.get('access.json') ?? '').split('\n');
  for (const { id } of access.links) expect(lines.filter((line) => line.startsWith(`{"id":"${id}"`))).toHaveLength(1);
  for (const id of Object.keys(access.parks)) expect(lines.filter((line) => line.startsWith(`"${id}":{`))).toHaveLength(1);
});
