/** Reads GPX: waypoints, routes and tracks as layers of their own. */
import { gpx } from '@tmcw/togeojson';
import type { Document, Element } from '@xmldom/xmldom';
import { LayerBuilder } from '../domain/ownData/LayerBuilder.ts';
import { checkCounts } from './checkCounts.ts';
import type { Limits } from './limits.ts';
import type { ParsedFeatures } from './ParsedFile.ts';
import { impliedWgs84 } from './StatedCrs.ts';

/** As GPX calls them: waypoints, routes, tracks. */
const SORTS = ['wpt', 'rte', 'trk'] as const;
/** Times and heights of each point, which no column holds. */
const LEFT_OUT = ['coordinateProperties', '_gpxType'];

const LONGEST_FOUND = 40;

export function readGpx(document: Document, name: string, limits: Limits): ParsedFeatures[] {
  // The converter passes over a waypoint that lies nowhere.
  const waypoints = [...document.getElementsByTagName('wpt')].map((element, index) => ({ number: index + 1, element }));
  const lost = waypoints.filter(({ element }) => !liesSomewhere(element));
  const found = waypoints.filter(({ element }) => liesSomewhere(element)).map(({ number }) => number);
  const { features } = gpx(document);
  const layers = SORTS.map((sort) => {
    const layer = new LayerBuilder();
    if (sort === 'wpt') lost.forEach(({ number, element }) => layer.refuse({ number, name: nameOf(element), fault: 'not-a-number', found: positionOf(element).join(', ').slice(0, LONGEST_FOUND) }));
    features
      .filter(({ properties }) => (properties?.['_gpxType'] ?? 'wpt') === sort)
      .forEach(({ geometry, properties }, index) => {
        layer.add({ number: (sort === 'wpt' ? found[index] : undefined) ?? index + 1, geometry, properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([key]) => !LEFT_OUT.includes(key))) });
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

function positionOf(element: Element): readonly [string, string] {
  return [element.getAttribute('lon') ?? '', element.getAttribute('lat') ?? ''];
}

function liesSomewhere(element: Element): boolean {
  return positionOf(element).every((text) => !Number.isNaN(Number.parseFloat(text)));
}

function nameOf(element: Element): string {
  return (element.getElementsByTagName('name')[0]?.textContent ?? '').trim().slice(0, LONGEST_FOUND);
}
