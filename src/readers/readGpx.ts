/** Reads GPX: waypoints, routes and tracks as layers of their own. */
import { gpx } from '@tmcw/togeojson';
import type { Document } from '@xmldom/xmldom';
import { LayerBuilder } from '../domain/ownData/LayerBuilder.ts';
import { checkCounts } from './checkCounts.ts';
import type { Limits } from './limits.ts';
import type { ParsedFeatures } from './ParsedFile.ts';
import { impliedWgs84 } from './StatedCrs.ts';

/** As GPX calls them: waypoints, routes, tracks. */
const SORTS = ['wpt', 'rte', 'trk'] as const;
/** Times and heights of each point, which no column holds. */
const LEFT_OUT = ['coordinateProperties', '_gpxType'];

export function readGpx(document: Document, name: string, limits: Limits): ParsedFeatures[] {
  const { features } = gpx(document);
  const layers = SORTS.map((sort) => {
    const layer = new LayerBuilder();
    features
      .filter(({ properties }) => (properties?.['_gpxType'] ?? 'wpt') === sort)
      .forEach(({ geometry, properties }, index) => {
        layer.add({ number: index + 1, geometry, properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([key]) => !LEFT_OUT.includes(key))) });
        checkCounts(layer, limits);
      });
    return { sort, layer };
  }).filter(({ layer }) => layer.featureCount > 0);
  return layers.map(({ sort, layer }) => ({
    kind: 'features',
    name: layers.length === 1 ? name : `${name} · ${sort}`,
    raw: layer.finish(),
    stated: impliedWgs84('GPX'),
  }));
}
