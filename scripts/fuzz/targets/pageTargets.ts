/** The doors of the page: its address, messages of the page around, what it kept on the device, files of sketches; and the scores. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { embedSource, EMBED_VERSION } from '../../../src/domain/embed/EmbedMessage.ts';
import { parseHostMessage, type Door } from '../../../src/domain/embed/parseHostMessage.ts';
import { parseCounter, totalCounts } from '../../../src/domain/kiosk/Counter.ts';
import { parseLastReload } from '../../../src/domain/kiosk/LastReload.ts';
import { parseTroubles } from '../../../src/domain/kiosk/Trouble.ts';
import { toMistake } from '../../../src/domain/Mistake.ts';
import { parseKeptRecord, toKeptRecord } from '../../../src/domain/sketch/keptRecord.ts';
import { DEFAULT_STYLES, FEWEST_VERTICES, type Sketch } from '../../../src/domain/sketch/Sketch.ts';
import { parseSketchFile, toSketchFile } from '../../../src/domain/sketch/sketchFile.ts';
import { ADDRESS_CAPS } from '../../../src/state/addressCaps.ts';
import { anyState } from '../../../src/state/testing/anyState.ts';
import { fromQuery, toQuery } from '../../../src/state/query.ts';
import { mutatedJson, mutatedTexts } from '../mutated.ts';
import { must } from '../readAsReader.ts';
import { aTarget, type Outcome, type Target } from '../Target.ts';

const QUERIES = [
  '?theme=park-renewal,green&kind=park,town&zone=south&status=planned&acc=500&q=%E5%87%A4&sel=daze',
  '?preset=battery&w=exit:40,area:0&must=exit:15.5&cmp=daze-park,site-1&site=113.05,22.2;113.1,22.4&view=shortlist',
  '?from=113.05,22.4&band=daze:3000&base=tianditu-vec&tv=off&ui=print&sheet=a3-landscape&scale=50000&without=map&back=text&lang=en',
  '?view=report&psg=2024/3/2&ch=opening&chg=added,dropped&res=coarse&mark=pin&outcome=done',
];

function readsQuery(text: string): Outcome {
  const { state, refused } = fromQuery(text);
  must(isDeepStrictEqual(fromQuery(toQuery(state)).state, state), 'what was read is written the same way again');
  must(refused === undefined || refused.cap === ADDRESS_CAPS[refused.key], 'a refusal names its cap');
  must(text.length <= ADDRESS_CAPS.query || refused !== undefined, 'an address beyond its length is refused');
  return refused === undefined ? 'accepted' : 'refused';
}

const DOOR: Door = { source: embedSource('sample'), places: new Set(['daze', 'school']), themes: ['green', 'industry'], zones: ['north'] };
const envelope = { source: DOOR.source, version: EMBED_VERSION };
const MESSAGES = [
  { ...envelope, type: 'hello' },
  { ...envelope, type: 'select', id: 'daze' },
  { ...envelope, type: 'filter', themes: ['industry'], kinds: ['park'], zones: ['north'], statuses: ['planned'] },
  { ...envelope, type: 'camera', zoom: 11, center: [113, 22.4], bearing: -30, pitch: 45 },
  { ...envelope, type: 'language', language: 'zh-Hant' },
];

function hears(data: unknown): Outcome {
  const heard = parseHostMessage(data, DOOR);
  if (heard === undefined || 'refusal' in heard) return 'refused';
  const { message } = heard;
  must(message.type !== 'select' || message.id === null || DOOR.places.has(message.id), 'only a place can be selected');
  must(message.type !== 'camera' || [message.zoom, ...message.center, message.bearing, message.pitch].every(Number.isFinite), 'a camera is of numbers');
  must(message.type !== 'filter' || [...message.themes, ...message.zones].every((id) => [...DOOR.themes, ...DOOR.zones].includes(id)), 'a filter is of known words');
  return 'accepted';
}

const style = { purpose: 'note', label: '=1+1', style: DEFAULT_STYLES.note, madeAt: '2026-11-25T10:00:00.000Z' } as const;
const SKETCHES: readonly Sketch[] = [
  { ...style, id: 'a', shape: 'point', vertices: [{ at: [113, 22], snap: { placeId: 'daze', radiusMetres: 2_500 } }] },
  { ...style, id: 'b', shape: 'text', vertices: [{ at: [113.1, 22.1] }] },
  { ...style, id: 'c', purpose: 'measure', shape: 'line', vertices: [{ at: [179, 10] }, { at: [181, 11] }] },
  { ...style, id: '__proto__', shape: 'area', vertices: [{ at: [113, 22] }, { at: [113.1, 22] }, { at: [113.1, 22.1] }] },
];
const file = toSketchFile(SKETCHES);
const effects = { newId: () => 'new', now: () => '2026-11-26T09:00:00.000Z' };

function areSound(sketches: readonly Sketch[]): boolean {
  return sketches.every(({ vertices, shape, label, id, madeAt, style: { widthPixels, textPixels } }) =>
    vertices.length >= FEWEST_VERTICES[shape] && vertices.every(({ at }) => at.every(Number.isFinite)) && [label, id, madeAt].every((text) => typeof text === 'string') && Number.isFinite(widthPixels + textPixels));
}

function readsSketches(text: string): Outcome {
  const parsed = parseSketchFile(text, effects);
  if (!('sketches' in parsed)) {
    must(parsed.problems.length > 0, 'a refusal says why');
    return 'refused';
  }
  must(areSound(parsed.sketches), 'sketches are sound');
  const again = parseSketchFile(toSketchFile(parsed.sketches), effects);
  must('sketches' in again && again.sketches.length === parsed.sketches.length, 'what was read can be written and read');
  return 'accepted';
}

const KEPT = [toKeptRecord({ sketches: SKETCHES, changedMs: new Map([['a', 1]]), goneMs: new Map([['x', 2]]) })];
const STORED = ['{"days":{"2026-11-26":{"visit":{"touch":3},"place":{"daze":1}}},"older":{"until":"2026-01-01","counts":{"error":{"x":2}}}}', '[{"kind":"error","message":"<b>","atMs":1,"times":2}]', '{"reason":"night","atMs":3}'];

/** Never throws; what it gives is of numbers and known words. */
function readsStored(text: string): Outcome {
  const [counter, troubles, reload] = [parseCounter(text), parseTroubles(text), parseLastReload(text)];
  const counts = Object.values(totalCounts(counter)).flatMap((things) => Object.values(things));
  must(counts.every((count) => Number.isFinite(count) && count > 0), 'a counter counts');
  must(troubles.every(({ message, times, atMs }) => typeof message === 'string' && Number.isFinite(atMs) && Number.isSafeInteger(times)), 'a trouble has words');
  must(reload === undefined || Number.isFinite(reload.atMs), 'a reload has its moment');
  return counts.length + troubles.length > 0 || reload !== undefined ? 'accepted' : 'refused';
}

const words = fc.oneof(mutatedTexts(['大泽镇', 'a/b']), fc.string({ unit: 'binary', maxLength: 60 }));

export const PAGE_TARGETS: readonly Target[] = [
  aTarget({ name: 'address', holds: 'any text is a state, or beyond a cap', input: fc.oneof(mutatedTexts(QUERIES), fc.string({ unit: 'binary', maxLength: 120 })), judge: readsQuery }),
  aTarget({
    name: 'address-of-state',
    holds: 'reading what was written gives the same state',
    input: anyState,
    judge: (state) => {
      const written = toQuery(state);
      if (written.length > ADDRESS_CAPS.query) {
        must(fromQuery(written).refused?.key === 'query', 'beyond its length an address is refused');
        return 'refused';
      }
      // A record of the generator may have no prototype.
      must(isDeepStrictEqual(fromQuery(written), { state: structuredClone(state) }), 'the state is the same');
      return 'accepted';
    },
  }),
  aTarget({ name: 'embed-message', holds: 'exactly a message, a refusal by its field, or none', input: fc.oneof(mutatedJson(MESSAGES), fc.anything()), judge: hears }),
  aTarget({ name: 'sketch-file', holds: 'sound sketches, or problems', input: fc.oneof(mutatedTexts([file]), mutatedJson([JSON.parse(file)]).map((value) => JSON.stringify(value) ?? '')), judge: readsSketches }),
  aTarget({
    name: 'kept-sketches',
    holds: 'what is kept and not sound is nothing',
    input: fc.oneof(mutatedJson(KEPT), fc.anything()),
    judge: (record) => {
      const kept = parseKeptRecord(record, effects);
      must(kept === undefined || (areSound(kept.sketches) && [...kept.changedMs.values(), ...kept.goneMs.values()].every(Number.isFinite)), 'sketches are sound');
      return kept === undefined ? 'refused' : 'accepted';
    },
  }),
  aTarget({ name: 'kiosk-kept', holds: 'what is kept and not sound is nothing', input: fc.oneof(mutatedTexts(STORED), mutatedJson(STORED.map((text) => JSON.parse(text) as unknown)).map((value) => JSON.stringify(value) ?? '')), judge: readsStored }),
  aTarget({
    name: 'mistake-file',
    holds: 'whatever was written stands in the file, and its name is that of a file',
    input: fc.record({ words, name: words, digest: fc.option(words, { nil: undefined }), hasPlace: fc.boolean() }),
    judge: ({ words: said, name, digest, hasPlace }) => {
      const { name: called, text } = toMistake({ map: 'sample', report: '2024', place: hasPlace ? { id: 'daze', name } : undefined, passage: { id: '2024/3/2', digest }, words: said, language: 'en', writtenOn: new Date(0) });
      must(/^mistake-[a-z0-9-]+\.json$/.test(called), 'the name is that of a file');
      must((JSON.parse(text) as { readonly words: string }).words === said.trim(), 'the words are as they were written');
      return said.trim() === '' ? 'refused' : 'accepted';
    },
  }),
];
