/** Places as KML 2.2: for Google Earth and other globes. What is vague is an area there too, never a pin. */
import type { Geometry } from 'geojson';
import { discRing } from '../discRing.ts';
import { originOf } from '../distance.ts';
import { KINDS, type PlanningFeature } from '../PlanningFeature.ts';
import { preface, type ExportContext } from './ExportContext.ts';
import { exportedPlace } from './exportedPlace.ts';
import { EXPORT_FIELDS, toRecord } from './ExportRecord.ts';
import { exportShape, type ExportShape } from './exportShape.ts';
import { kmlGeometry } from './kmlGeometry.ts';
import { element, textElement, toHtml, XML_HEAD, type XmlElement } from './xml.ts';

/** KML writes colours as opacity, blue, green, red. */
const STYLES = {
  pin: { line: 'ff526b0b', fill: '00ffffff' },
  disc: { line: '66526b0b', fill: '33526b0b' },
  area: { line: 'cc526b0b', fill: '33526b0b' },
  // Many places may have one host: fills would add up to a solid mass.
  host: { line: '66526b0b', fill: '00ffffff' },
  line: { line: 'ff526b0b', fill: '00ffffff' },
  band: { line: '66526b0b', fill: '26526b0b' },
  none: { line: '00ffffff', fill: '00ffffff' },
} as const satisfies Record<ExportShape, { readonly line: string; readonly fill: string }>;

/** A folder for each kind; a place without position stands in it as a name with its reason. */
export function toKml(places: readonly PlanningFeature[], context: ExportContext): string {
  const folders = KINDS.map((kind) => ({ kind, members: places.filter(({ properties }) => properties.kind === kind) }))
    .filter(({ members }) => members.length > 0)
    .map(({ kind, members }) =>
      element('Folder', {}, textElement('name', context.words.kind[kind]), ...members.map((place) => toPlacemark(place, context))),
    );
  const document = element(
    'Document',
    {},
    element('name', {}, context.title),
    element('open', {}, 1),
    element('description', {}, toHtml(preface(context).join('\n'))),
    ...Object.entries(STYLES).map(([shape, { line, fill }]) => toStyle(shape, line, fill)),
    ...folders,
  );
  return `${XML_HEAD}${element('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, document).xml}\n`;
}

function toStyle(id: string, line: string, fill: string): XmlElement {
  return element(
    'Style',
    { id },
    element('LineStyle', {}, element('color', {}, line), element('width', {}, id === 'line' ? 3 : 1)),
    element('PolyStyle', {}, element('color', {}, fill), element('fill', {}, fill.startsWith('00') ? 0 : 1)),
    // The balloon shows the description alone: other fields would be read as HTML without being written as such.
    element('BalloonStyle', {}, element('text', {}, '$[description]')),
  );
}

function toPlacemark(place: PlanningFeature, context: ExportContext): XmlElement {
  const shown = exportedPlace(place, context.rules);
  const shape = exportShape(shown);
  const record = toRecord(place, context);
  const told = [record.kind, record.themes, record.status, record.position, record.facts, context.standing.notice, context.standing.statement, context.standing.dataTo];
  const name = place.properties.name[context.language];
  const data = EXPORT_FIELDS.filter((field) => record[field] !== null && record[field] !== '').map((field) =>
    element('Data', { name: field }, element('displayName', {}, context.words.column[field]), element('value', {}, record[field] ?? '')),
  );
  return element(
    'Placemark',
    {},
    element('name', {}, name),
    element('Snippet', { maxLines: 0 }),
    element('description', {}, toHtml([name, ...told.filter((text) => text !== null && text !== '')].join('\n'))),
    element('styleUrl', {}, `#${shape}`),
    element('ExtendedData', {}, ...data),
    kmlGeometry(drawn(shown, shape, context)),
  );
}

/** The disc of a vague point, the band of a corridor, else the geometry itself. */
function drawn(place: PlanningFeature, shape: ExportShape, { bands }: ExportContext): Geometry | null {
  const disc = originOf(place);
  if (shape === 'disc' && disc !== undefined) return { type: 'Polygon', coordinates: [discRing(disc.position, disc.radiusMetres)] };
  if (shape === 'band') return bands.get(place.id) ?? null;
  return place.geometry;
}
