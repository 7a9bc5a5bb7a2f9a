/** The areas and lines of one layer, cut into vector tiles: of each tile the shown features alone, with their row and their colour. */
import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { geometryAt, shapeAt, type PackedGeometry } from '../../../domain/ownData/PackedGeometry.ts';
import { Specks } from './Specks.ts';
import { CLOSEST_TILES, HIDDEN, TILE_EXTENT, TILE_LAYERS, type TileLook } from './tileTerms.ts';

/** In units of the extent: about a quarter of a pixel. */
const TOLERANCE = 2;
/** Wider than half of the widest line. */
const BUFFER = 64;

export class TileIndex {
  readonly #tiles: GeoJSONVT;
  readonly #specks: Specks;
  #look: TileLook = { drawnAs: new Uint8Array(), colours: [] };

  constructor(geometry: PackedGeometry) {
    this.#tiles = new GeoJSONVT({ type: 'FeatureCollection', features: featuresOf(geometry) }, { maxZoom: CLOSEST_TILES, tolerance: TOLERANCE, extent: TILE_EXTENT, buffer: BUFFER });
    this.#specks = new Specks(geometry);
  }

  /** From now on features are drawn so. What was cut stays cut. */
  draw(look: TileLook): void {
    this.#look = look;
  }

  /** A Mapbox vector tile; empty where nothing is shown. */
  tile(z: number, x: number, y: number): Uint8Array {
    const { drawnAs, colours } = this.#look;
    const cut = this.#tiles.getTile(z, x, y);
    const [areas, lines]: [GeoJSONVTFeature[], GeoJSONVTFeature[]] = [[], []];
    for (const feature of cut?.features ?? []) {
      const row = Number(feature.id);
      const kind = drawnAs[row] ?? HIDDEN;
      if (kind === HIDDEN || this.#specks.isSpeck(row, z)) continue;
      (feature.type === 3 ? areas : lines).push({ ...feature, tags: { colour: colours[kind] } });
    }
    const specks = this.#specks.within(z, x, y, this.#look);
    const layers = Object.entries({ [TILE_LAYERS.area]: areas, [TILE_LAYERS.line]: lines, [TILE_LAYERS.speck]: specks }).filter(([, features]) => features.length > 0);
    return fromGeojsonVt(Object.fromEntries(layers.map(([name, features]) => [name, { features } as unknown as GeoJSONVTTile])), { version: 2, extent: TILE_EXTENT });
  }
}

function featuresOf(geometry: PackedGeometry): Feature[] {
  const features: Feature[] = [];
  for (let row = 0; row < geometry.shapes.length; row += 1) {
    const shape = shapeAt(geometry, row);
    const cut = shape === undefined || shape === 'point' ? null : geometryAt(geometry, row);
    if (cut !== null) features.push({ type: 'Feature', id: row, properties: null, geometry: cut });
  }
  return features;
}
