/** Plain features as KML 2.2: for Google Earth and other globes. */
import { kmlGeometry } from '../kmlGeometry.ts';
import { element, toHtml, XML_HEAD, type XmlElement } from '../xml.ts';
import type { PlainExport, PlainFeature } from './PlainFeature.ts';

export function toPlainKml({ title, preface, features }: PlainExport): string {
  const document = element(
    'Document',
    {},
    element('name', {}, title),
    element('open', {}, 1),
    element('description', {}, toHtml(preface.join('\n'))),
    // The balloon shows the description alone: other fields would be read as HTML without being written as such.
    element('Style', { id: 'plain' }, element('BalloonStyle', {}, element('text', {}, '$[description]'))),
    ...features.map((feature) => toPlacemark(feature, preface)),
  );
  return `${XML_HEAD}${element('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, document).xml}\n`;
}

function toPlacemark({ name, geometry, properties }: PlainFeature, preface: readonly string[]): XmlElement {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== '');
  return element(
    'Placemark',
    {},
    element('name', {}, name),
    element('Snippet', { maxLines: 0 }),
    element('description', {}, toHtml([name, ...known.map(([key, value]) => `${key}: ${value}`), ...preface].join('\n'))),
    element('styleUrl', {}, '#plain'),
    element('ExtendedData', {}, ...known.map(([key, value]) => element('Data', { name: key }, element('value', {}, value ?? '')))),
    kmlGeometry(geometry),
  );
}
