/** Reads KML: a layer for each folder, and a word about what lies elsewhere and is not fetched. */
import { kmlWithFolders, type Folder } from '@tmcw/togeojson';
import type { Document } from '@xmldom/xmldom';
import type { Feature, Geometry } from 'geojson';
import { LayerBuilder } from '../domain/ownData/LayerBuilder.ts';
import { checkCounts } from './checkCounts.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import type { ParsedFeatures } from './ParsedFile.ts';
import { impliedWgs84 } from './StatedCrs.ts';

/** More folders than this make no list that anyone reads: then their path is a column of one layer. */
const MOST_FOLDERS = 24;
const FOLDER_COLUMN = 'folder';
const LONGEST_FOUND = 80;

/** How Google Earth draws and flies; no property of the place. */
const DRAWING = /^(?:styleUrl|styleHash|styleMapHash|icon|icon-.*|label-.*|stroke|stroke-.*|fill|fill-.*|visibility|open|tessellate|extrude|altitudeMode|coordinateProperties|times|balloon.*|@geometry-type)$/;

type Placemark = Feature<Geometry | null>;

interface Filed {
  readonly path: string;
  readonly number: number;
  readonly placemark: Placemark;
}

/** `isAtHand` tells the files that lie in the same archive: links to them need no word. */
export function readKml(document: Document, name: string, limits: Limits, isAtHand: (address: string) => boolean): ParsedFeatures[] {
  tidyCoordinates(document);
  const links = takeLinks(document).filter(({ address }) => !isAtHand(address));
  const filed = file(kmlWithFolders(document, { skipNullGeometry: false }).children, '');
  const paths = [...new Set(filed.map(({ path }) => path))];
  const isFlat = paths.length > MOST_FOLDERS;
  const layers = new Map<string, LayerBuilder>();
  for (const { path, number, placemark } of filed) {
    const key = isFlat ? '' : path;
    const layer = layers.get(key) ?? new LayerBuilder();
    layers.set(key, layer);
    const properties = propertiesOf(placemark);
    layer.add({ number, geometry: placemark.geometry, properties: isFlat ? { ...properties, [FOLDER_COLUMN]: path } : properties });
    checkCounts(layer, limits);
  }
  if (layers.size === 0 && links.length > 0) throw new FileRefused('no-features', { found: links.map(({ address }) => address).join(' ').slice(0, LONGEST_FOUND) });
  links.forEach(({ called, address }, index) => {
    [...layers.values()][0]?.refuse({ number: index + 1, name: called, fault: 'network-link', found: address.slice(0, LONGEST_FOUND) });
  });
  return [...layers].map(([path, layer]) => ({ kind: 'features', name: path === '' ? name : path, raw: layer.finish(), stated: impliedWgs84('KML') }));
}

function file(children: readonly (Folder | Placemark)[], path: string, start = 0): Filed[] {
  const filed: Filed[] = [];
  for (const child of children) {
    if (child.type === 'Feature') filed.push({ path, number: start + filed.length + 1, placemark: child });
    else {
      const called = textOf(child.meta['name']);
      filed.push(...file(child.children, [path, called].filter((part) => part !== '').join(' / '), start + filed.length));
    }
  }
  return filed;
}

/** Programs write "113.1, 22.5, 0", which the specification forbids and everyone reads. */
function tidyCoordinates(document: Document): void {
  for (const element of document.getElementsByTagName('coordinates')) {
    const text = element.textContent ?? '';
    if (/\s,|,\s/.test(text)) element.textContent = text.replace(/\s*,\s*/g, ',');
  }
}

/** Out of the document, for the converter takes them for features. */
function takeLinks(document: Document): { readonly called: string; readonly address: string }[] {
  return [...document.getElementsByTagName('NetworkLink')].map((link) => {
    const [called = '', address = ''] = ['name', 'href'].map((tag) => link.getElementsByTagName(tag)[0]?.textContent?.trim() ?? '');
    link.parentNode?.removeChild(link);
    return { called, address };
  });
}

function propertiesOf({ properties, id }: Placemark): Record<string, unknown> {
  const kept = Object.entries(properties ?? {})
    .filter(([key]) => !DRAWING.test(key))
    .map(([key, value]) => [key, key === 'description' ? withoutMarkup(textOf(value)) : textOf(value)] as const);
  return Object.fromEntries(id === undefined ? kept : [...kept, ['id', id]]);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'value' in value) return textOf(value.value);
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/** A description may be a page of its own: what is read of it is its text. All else is text as it stands. */
function withoutMarkup(html: string): string {
  if (!html.includes('<')) return html;
  return html
    .replace(/<(?:style|script|head)\b[\s\S]*?<\/(?:style|script|head)>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_, entity: string) => ENTITIES[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
