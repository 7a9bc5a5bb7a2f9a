/** The parts that readers are made of, each by itself: there what is sound is known exactly. */
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { parseCoordinate } from '../../../src/domain/ownData/parseCoordinate.ts';
import { decodeText, encodingOf, toUtf8 } from '../../../src/readers/decodeText.ts';
import { FileRefused } from '../../../src/readers/FileRefused.ts';
import { HttpRanges } from '../../../src/readers/HttpRanges.ts';
import { JsonFault, JsonScanner } from '../../../src/readers/JsonScanner.ts';
import { LIMITS } from '../../../src/readers/limits.ts';
import { readDbf } from '../../../src/readers/readDbf.ts';
import { indexedFlatGeobuf, type SampleFeature } from '../../../src/readers/testing/indexedFlatGeobuf.ts';
import { longZip } from '../../../src/readers/testing/longZip.ts';
import { zipDirectory } from '../../../src/readers/zipDirectory.ts';
import { ArchiveSession } from '../../../src/readers/ArchiveSession.ts';
import { mutatedBytes, mutatedTexts } from '../mutated.ts';
import { checkContent, must, refusedOr } from '../readAsReader.ts';
import { someFiles } from '../someFiles.ts';
import { aTarget, type Outcome, type Target } from '../Target.ts';

const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), mutatedBytes(someFiles(/\.(?:csv|geojson|kml|gpx)$/).map(({ bytes }) => bytes.subarray(0, 3_000))));
const json = someFiles(/\.(?:geojson|json)$/).map(({ bytes }) => new TextDecoder().decode(bytes));
const encoder = new TextEncoder();

function decodes(bytes: Uint8Array): Outcome {
  const [encoding, text] = [encodingOf(bytes), decodeText(bytes)];
  new TextDecoder('utf-8', { fatal: encoding !== 'utf-8' }).decode(toUtf8(bytes));
  must(text.length <= bytes.length, 'no character comes from nothing');
  return text.includes('\uFFFD') ? 'refused' : 'accepted';
}

/** What the browser reads as JSON is stepped over whole, and its elements are the same. */
function scans(text: string): Outcome {
  const scanner = new JsonScanner(encoder.encode(text), LIMITS.depth);
  const wanted = parsed(text);
  const elements: unknown[] = [];
  try {
    if (scanner.peek() === '[') scanner.eachElement(() => elements.push(scanner.parseAt(scanner.skipValue())));
    else elements.push(scanner.parseAt(scanner.skipValue()));
    must(scanner.isAtEnd() || wanted === undefined, 'sound JSON is stepped over to its end');
    if (wanted !== undefined) must(JSON.stringify(Array.isArray(wanted.value) ? wanted.value : [wanted.value]) === JSON.stringify(elements), 'the elements are those of the text');
    return wanted === undefined ? 'refused' : 'accepted';
  } catch (error) {
    if (error instanceof FileRefused && error.refusal.fault === 'too-deep') return 'refused';
    if (!(error instanceof JsonFault)) throw error;
    must(wanted === undefined, 'sound JSON is no fault');
    must(error.at >= 0 && error.at <= scanner.bytes.length, 'a fault lies in the text');
    return 'refused';
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    // As bytes it has no half characters.
    return { value: JSON.parse(new TextDecoder().decode(encoder.encode(text))) };
  } catch {
    return undefined;
  }
}

function lists(bytes: Uint8Array): Outcome {
  try {
    let count = 0;
    for (const { nameBytes, packedBytes, packed } of zipDirectory(bytes)) {
      must(nameBytes.length <= bytes.length && packed().length === packedBytes, 'an entry lies in the archive');
      count += 1;
      if (count > LIMITS.entries) break;
    }
    return 'accepted';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'refused';
  }
}

const sample = Array.from({ length: 60 }, (_, index): SampleFeature => ({
  geometry: index % 3 === 0 ? { type: 'Point', coordinates: [113 + index / 100, 22.4] } : { type: 'Polygon', coordinates: [[[113, 22], [113 + index / 50, 22], [113, 22.5], [113, 22]]] },
  properties: { 名称: `第${index}处`, 面积: index },
}));
const archives = [indexedFlatGeobuf(sample, { nodeSize: 4 }), indexedFlatGeobuf(sample), indexedFlatGeobuf(sample.slice(0, 1))];
const until = new AbortController().signal;

async function looks(whole: Uint8Array): Promise<Outcome> {
  const ranges = {
    requests: 0,
    bytes: 0,
    total: whole.length,
    read: (start: number, length: number) => {
      must(start >= 0 && length > 0, 'what is asked for can be asked for');
      return Promise.resolve(whole.slice(start, start + length));
    },
  };
  const session = new ArchiveSession(ranges, { features: 40, boxes: 16, bytes: 1_000_000 });
  const opened = await refusedOr(async () => {
    const { bounds, count } = await session.open(until);
    must(bounds.every(Number.isFinite) && count > 0, 'an archive lies somewhere');
  });
  if (opened === 'refused') return opened;
  for (const view of [[112, 21, 114, 23], [113, 22.3, 113.2, 22.5]] as const) {
    const { view: seen } = await session.look(view, until).catch((error: unknown) => {
      // The worker tells every other error as a broken file.
      if (!(error instanceof Error) || /does not hold/.test(error.message)) throw error;
      return { view: undefined };
    });
    if (seen === undefined) return 'refused';
    if (seen.kind === 'features') checkContent(seen.content);
    else if (seen.kind === 'overview') must(seen.cells.boxes.every(Number.isFinite) && Number.isFinite(seen.inView), 'an overview is of numbers');
  }
  return 'accepted';
}

const header = fc.option(fc.oneof(fc.constantFrom('bytes 0-9/10', 'bytes */10', 'bytes 0-9/*', 'bytes 0-9/1e999', 'text/html', 'text/html; charset=utf-8'), fc.stringMatching(/^[ -~]{0,20}$/)), { nil: undefined });
const answer = fc.record({ status: fc.constantFrom(200, 206, 206, 206, 301, 404, 416, 500), range: header, type: header, body: fc.uint8Array({ maxLength: 40 }), fails: fc.boolean() });

async function asks(answers: readonly { readonly status: number; readonly range: string | undefined; readonly type: string | undefined; readonly body: Uint8Array<ArrayBuffer>; readonly fails: boolean }[]): Promise<Outcome> {
  const usual = globalThis.fetch;
  let at = 0;
  globalThis.fetch = () => {
    const next = answers[at++];
    if (next === undefined || (next.fails && next.status === 404)) return Promise.reject(new TypeError('failed'));
    const { status, range, type, body } = next;
    return Promise.resolve(new Response(body, { status, headers: { ...(range === undefined ? {} : { 'content-range': range }), ...(type === undefined ? {} : { 'content-type': type }) } }));
  };
  try {
    const ranges = new HttpRanges('http://127.0.0.1/a.fgb');
    return await refusedOr(async () => {
      for (const { body } of answers) must((await ranges.read(0, 10, until)).length === body.length, 'a part is what came');
      must(ranges.total === undefined || Number.isFinite(ranges.total), 'a length is a number');
    });
  } finally {
    globalThis.fetch = usual;
  }
}

const coordinates = ['113°02′30.5″', '东经113度2分30秒', '22,45', '38 500 000.25', '-113.5', '２２．４５', 'N 22 30 15'];

export const PART_TARGETS: readonly Target[] = [
  aTarget({ name: 'decode-text', holds: 'any bytes are text in one of four encodings', input: anyBytes, judge: decodes }),
  aTarget({ name: 'json-scanner', holds: 'steps over JSON as the browser reads it', input: fc.oneof(mutatedTexts(json), fc.json(), fc.string({ unit: 'binary', maxLength: 60 })), judge: (text) => scans(text) }),
  aTarget({ name: 'zip-directory', holds: 'entries lie in the archive, or it is broken', input: mutatedBytes([zipSync({ 'a.csv': encoder.encode('x,y'), 'b/地块.txt': encoder.encode('1'.repeat(99)) }), longZip({ 'a.csv': encoder.encode('x,y'), 'b.csv': encoder.encode('1') })]), judge: lists }),
  aTarget({
    name: 'dbf',
    holds: 'rows of texts, numbers and truths, or it is broken',
    input: fc.tuple(mutatedBytes(someFiles(/\.dbf$/).map(({ bytes }) => bytes)), fc.option(fc.oneof(fc.constantFrom('UTF-8', '936', 'cp950', 'ISO 88591', '__proto__'), fc.string({ maxLength: 12 })), { nil: undefined })),
    judge: ([bytes, cpg]) =>
      refusedOr(() => {
        const { rowCount, valuesOf, isDeleted } = readDbf(bytes, cpg);
        for (let row = 0; row < Math.min(rowCount, 50); row += 1) {
          must(typeof isDeleted(row) === 'boolean' && valuesOf(row).every(([name, value]) => typeof name === 'string' && ['string', 'number', 'boolean', 'undefined'].includes(typeof value)), 'cells are plain');
        }
      }),
  }),
  aTarget({ name: 'archive', holds: 'a view is sound, or the archive is refused', input: mutatedBytes(archives), judge: looks, shortRun: 100 }),
  aTarget({ name: 'http-ranges', holds: 'a part, or a refusal with words', input: fc.array(answer, { minLength: 1, maxLength: 3 }), judge: asks }),
  aTarget({
    name: 'coordinate',
    holds: 'a finite number, or none',
    input: fc.oneof(mutatedTexts(coordinates), fc.string({ unit: 'binary', maxLength: 40 })),
    judge: (text) => {
      const value = parseCoordinate(text);
      must(value === undefined || Number.isFinite(value), 'a coordinate is finite');
      return value === undefined ? 'refused' : 'accepted';
    },
  }),
];
