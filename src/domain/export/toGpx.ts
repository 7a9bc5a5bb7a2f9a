/** Places as GPX 1.1: for navigation devices, which make a target of every point. So only what is good to 500 m is in it. */
import type { LineString, MultiLineString, Point } from 'geojson';
import type { PlanningFeature } from '../PlanningFeature.ts';
import { LEFT_OUT, preface, type ExportContext, type LeftOut } from './ExportContext.ts';
import { exportedPlace } from './exportedPlace.ts';
import { toRecord } from './ExportRecord.ts';
import { exportShape, type ExportShape } from './exportShape.ts';
import { element, textElement, XML_HEAD, type XmlElement } from './xml.ts';

const REASON = {
  pin: undefined,
  line: undefined,
  disc: 'coarse',
  area: 'area',
  host: 'area',
  band: 'corridor',
  none: 'unlocated',
} as const satisfies Record<ExportShape, LeftOut | undefined>;

/** Why the place cannot be in the file; undefined where it is. */
export function leftOutOfGpx(place: PlanningFeature): LeftOut | undefined {
  return REASON[exportShape(place)];
}

/** Points as waypoints, courses that are known as tracks; what is left out stands by name and reason in the description. */
export function toGpx(places: readonly PlanningFeature[], context: ExportContext): string {
  const kept = places.map((place) => exportedPlace(place, context.rules)).filter((place) => leftOutOfGpx(place) === undefined);
  const { map } = context.addresses ?? {};
  const metadata = element(
    'metadata',
    {},
    element('name', {}, context.title),
    element('desc', {}, [...preface(context), ...leftOutWords(places, context)].join('\n')),
    element('author', {}, element('name', {}, context.title)),
    map === undefined ? undefined : element('link', { href: map }),
    // The format wants a moment, a year alone is none.
    context.dataDate.length === 'yyyy-mm-dd'.length ? element('time', {}, `${context.dataDate}T00:00:00Z`) : undefined,
  );
  const root = element(
    'gpx',
    { version: '1.1', creator: context.title, xmlns: 'http://www.topografix.com/GPX/1/1' },
    metadata,
    // The schema wants all waypoints before the first track.
    ...kept.filter(isPoint).map((place) => toWaypoint(place, context)),
    ...kept.filter((place) => !isPoint(place)).map((place) => toTrack(place, context)),
  );
  return `${XML_HEAD}${root.xml}\n`;
}

function leftOutWords(places: readonly PlanningFeature[], { words, language }: ExportContext): string[] {
  return LEFT_OUT.flatMap((reason) => {
    const names = places
      .filter((place) => leftOutOfGpx(place) === reason)
      .map(({ properties: { name, accuracy } }) => `${name[language]}${reason === 'coarse' ? ` ${words.radius(accuracy.radiusMetres ?? 0)}` : ''}`);
    return names.length === 0 ? [] : [`${words.leftOut[reason]} ${names.join(' · ')}`];
  });
}

function isPoint(place: PlanningFeature): place is PlanningFeature & { readonly geometry: Point } {
  return place.geometry?.type === 'Point';
}

function toWaypoint(place: PlanningFeature & { readonly geometry: Point }, context: ExportContext): XmlElement {
  const [lon = 0, lat = 0] = place.geometry.coordinates;
  return element('wpt', { lat, lon }, ...described(place, context));
}

function toTrack(place: PlanningFeature, context: ExportContext): XmlElement {
  const { type, coordinates } = place.geometry as LineString | MultiLineString;
  const lines = type === 'LineString' ? [coordinates] : coordinates;
  return element(
    'trk',
    {},
    ...described(place, context),
    ...lines.map((line) => element('trkseg', {}, ...line.map(([lon = 0, lat = 0]) => element('trkpt', { lat, lon })))),
  );
}

/** In the order of the schema: name, desc, src, link, type. */
function described(place: PlanningFeature, context: ExportContext): (XmlElement | undefined)[] {
  const record = toRecord(place, context);
  const { notice, statement, dataTo } = context.standing;
  const told = [record.position, record.status, record.facts, notice, statement, dataTo];
  return [
    element('name', {}, place.properties.name[context.language]),
    element('desc', {}, told.filter((text) => text !== null && text !== '').join('\n')),
    textElement('src', String(record.sources ?? '')),
    record.address === null ? undefined : element('link', { href: record.address }),
    textElement('type', context.words.kindOf(place)),
  ];
}
