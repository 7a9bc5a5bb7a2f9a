import { expect, test } from 'vitest';
import { aLink, anAccessData, aNode, WIDE_GROUND } from './anAccessData.ts';
import { discOn, networkOf } from './Network.ts';

const data = anAccessData({
  nodes: [aNode('a', [113, 22.4]), aNode('b', [113.2, 22.4], { radiusMetres: 300 }), aNode('c', [113.1, 22.8])],
  links: [aLink('a-b', ['a', 'b']), aLink('b-c', ['b', 'c'])],
});

test('each link leaves both of its nodes, and nodes stand on a plane around their middle', () => {
  const { nodes, plane } = networkOf(data);
  expect(nodes.map(({ edges }) => edges.map(({ to, link }) => [to, link.id]))).toEqual([[[1, 'a-b']], [[0, 'a-b'], [2, 'b-c']], [[1, 'b-c']]]);
  expect(plane.toMetres([113.1, 22.6]).map((metres) => Math.round(metres) + 0)).toEqual([0, 0]);
  const [a, , c] = nodes;
  expect(a?.metres[0]).toBeLessThan(-10_000);
  expect(a?.metres[1]).toBeLessThan(-22_000);
  expect(c?.metres[1]).toBeGreaterThan(22_000);
  expect(nodes.map(({ radiusMetres, ground }) => [radiusMetres, ground])).toEqual([[0, 'wide'], [300, 'wide'], [0, 'wide']]);
});

test('it is made once for each data, and without a node too', () => {
  expect(networkOf(data)).toBe(networkOf(data));
  expect(networkOf({ ...data })).not.toBe(networkOf(data));
  expect(networkOf(anAccessData()).plane.toMetres([0, 0]).map(Math.abs)).toEqual([0, 0]);
});

test('a link of a node that is not there is an error that names the link', () => {
  expect(() => networkOf(anAccessData({ nodes: data.nodes, links: [aLink('a-x', ['a', 'x'])] }))).toThrow('a link of no node: a-x');
  expect(() => networkOf(anAccessData({ nodes: data.nodes, links: [aLink('x-a', ['x', 'a'])] }))).toThrow('a link of no node: x-a');
});

test('a disc is a little wider than on the ellipsoid, and lies on the grounds that are stated, else on those that it touches', () => {
  const network = networkOf(data);
  const disc = discOn(network, { position: [113.1, 22.6], radiusMetres: 2_000 });
  expect(disc.radiusMetres).toBeCloseTo(2_001, 6);
  expect(disc.grounds).toEqual([WIDE_GROUND.id]);
  expect(discOn(network, { position: [113.1, 22.6], radiusMetres: 0, grounds: ['other'] }).grounds).toEqual(['other']);
  expect(discOn(network, { position: [116, 22.6], radiusMetres: 0 }).grounds).toEqual([]);
});
