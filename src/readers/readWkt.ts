/** Reads a text of WKT or EWKT, one geometry after the other. */
import { LayerBuilder } from '../domain/ownData/LayerBuilder.ts';
import { checkCounts } from './checkCounts.ts';
import { decodeText } from './decodeText.ts';
import type { Limits } from './limits.ts';
import { parseShapeText } from './parseShapeText.ts';
import type { ParsedFeatures } from './ParsedFile.ts';
import { crsOfCode } from './StatedCrs.ts';
import type { Tell } from './Tell.ts';

const TOLD_EVERY = 2_000;
const LONGEST_FOUND = 40;

export function readWkt(bytes: Uint8Array, name: string, limits: Limits, tell: Tell): ParsedFeatures {
  const layer = new LayerBuilder();
  const srids = new Set<number | undefined>();
  const records = recordsOf(decodeText(bytes));
  records.forEach((record, index) => {
    const number = index + 1;
    const { geometry, srid } = parseShapeText(record);
    if (geometry === undefined) layer.refuse({ number, name: '', fault: 'bad-text', found: record.slice(0, LONGEST_FOUND) });
    else {
      srids.add(srid);
      layer.add({ number, geometry, properties: null });
    }
    if (number % TOLD_EVERY === 0) {
      checkCounts(layer, limits);
      tell(number / records.length, 'parsing');
    }
  });
  checkCounts(layer, limits);
  const [srid] = srids;
  return { kind: 'features', name, raw: layer.finish(), stated: srids.size === 1 && srid !== undefined ? crsOfCode(srid) : undefined };
}

/** A line each; lines with brackets still open go on in the next. */
function recordsOf(text: string): string[] {
  const records: string[] = [];
  let record = '';
  let depth = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:SRID|(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\b/i.test(line) && record !== '' && !/\bGEOMETRYCOLLECTION\b/i.test(record)) {
      records.push(record);
      [record, depth] = ['', 0];
    }
    record = record === '' ? line.trim() : `${record} ${line.trim()}`;
    depth += (line.match(/\(/g)?.length ?? 0) - (line.match(/\)/g)?.length ?? 0);
    if (depth <= 0 && record !== '') {
      records.push(record.replace(/;$/, ''));
      [record, depth] = ['', 0];
    }
  }
  return record === '' ? records : [...records, record];
}
