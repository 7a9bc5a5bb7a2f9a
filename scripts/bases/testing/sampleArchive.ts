/** A map of the sample district in the schema of Protomaps, made up, as a real archive over a few zooms. */
import { randomBytes } from 'node:crypto';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry, Position } from 'geojson';
import { encodePmtiles, type SampleArchive, type SampleTile } from './encodePmtiles.ts';

type Bounds = readonly [number, number, number, number];

const ZOOMS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** So much that nobody reads in one go what he needs a part of. */
const PADDING_BYTES = 200_000;

export interface SampleOptions {
  readonly bounds: Bounds;
  readonly changes?: Partial<SampleArchive>;
}

export function sampleArchive({ bounds, changes = {} }: SampleOptions): Buffer {
  const layers = Object.entries(sampleLayers(bounds)).map(([name, features]) => {
    const index = new GeoJSONVT({ type: 'FeatureCollection', features: [...features] }, { maxZoom: ZOOMS.at(-1) ?? 0, indexMaxZoom: 8 });
    return { name, index };
  });
  const tiles = ZOOMS.flatMap((z) => tilesOver(bounds, z)).flatMap(({ z, x, y }): SampleTile[] => {
    const found = layers.flatMap(({ name, index }) => {
      const tile = index.getTile(z, x, y);
      return tile === null ? [] : [[name, tile] as const];
    });
    return found.length === 0 ? [] : [{ z, x, y, data: fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 }) }];
  });
  return encodePmtiles({
    tiles,
    bounds,
    metadata: {
      name: 'sample',
      attribution: '<a href="https://example.org">&copy; <b>样例测绘</b></a>',
      vector_layers: layers.map(({ name }) => ({ id: name, fields: {} })),
      // Random, and so not compressed away.
      padding: randomBytes(PADDING_BYTES).toString('base64'),
    },
    ...changes,
  });
}

function sampleLayers([west, south, east, north]: Bounds): Record<string, Feature[]> {
  const at = (across: number, up: number): Position => [west + (east - west) * across, south + (north - south) * up];
  return {
    earth: [feature(box(at(0, 0), at(1, 1)), { kind: 'earth' })],
    landuse: [feature(box(at(0.55, 0.55), at(0.7, 0.7)), { kind: 'park' }), feature(box(at(0.2, 0.6), at(0.3, 0.7)), { kind: 'industrial' })],
    water: [
      feature(box(at(0.1, 0.05), at(0.9, 0.3)), { kind: 'ocean' }),
      feature(box(at(0.3, 0.35), at(0.42, 0.5)), { kind: 'lake', name: '新会湖', 'name:en': 'Sample Lake', script: 'Han' }),
    ],
    roads: [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((share) => [
      feature(line(at(share, 0.05), at(share, 0.95)), { kind: 'major_road', kind_detail: 'primary', min_zoom: 7, name: '样例路', script: 'Han' }),
      feature(line(at(0.05, share), at(0.95, share)), { kind: 'highway', kind_detail: 'motorway', min_zoom: 3 }),
    ]),
    boundaries: [feature(line(at(0.05, 0.5), at(0.95, 0.52)), { kind: 'county', kind_detail: 6, min_zoom: 5 })],
    places: [feature({ type: 'Point', coordinates: at(0.5, 0.62) }, { kind: 'locality', name: '会城', 'name:zh-Hant': '會城', 'name:en': 'Sample City', script: 'Han', min_zoom: 3, population_rank: 10 })],
  };
}

function feature(geometry: Geometry, properties: object): Feature {
  return { type: 'Feature', geometry, properties: { ...properties } };
}

function line(...coordinates: Position[]): Geometry {
  return { type: 'LineString', coordinates };
}

function box([left = 0, bottom = 0]: Position, [right = 0, top = 0]: Position): Geometry {
  return { type: 'Polygon', coordinates: [[[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]] };
}

function tilesOver([west, south, east, north]: Bounds, z: number): { z: number; x: number; y: number }[] {
  const count = 2 ** z;
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * count);
  const row = (lat: number) => Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * count);
  return range(column(west), column(east)).flatMap((x) => range(row(north), row(south)).map((y) => ({ z, x, y })));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
