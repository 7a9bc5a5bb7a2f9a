import { expect, test } from 'vitest';
import { EMBED_VERSION, embedSource } from './EmbedMessage.ts';
import { parseHostMessage, type Door } from './parseHostMessage.ts';

const DOOR: Door = {
  source: embedSource('sample'),
  places: new Set(['daze', 'school']),
  themes: ['green', 'industry', 'talent'],
  zones: ['north'],
};
const envelope = { source: 'sample-planning-map', version: EMBED_VERSION };
const parse = (fields: object) => parseHostMessage({ ...envelope, ...fields }, DOOR);

test.each([
  [{ type: 'hello' }, { type: 'hello' }],
  [{ type: 'select', id: 'daze' }, { type: 'select', id: 'daze' }],
  [{ type: 'select', id: null }, { type: 'select', id: null }],
  [
    { type: 'filter', themes: ['industry', 'green', 'industry'], kinds: ['facility', 'park'], statuses: ['planned'] },
    { type: 'filter', themes: ['industry', 'green'], kinds: ['park', 'facility'], zones: [], statuses: ['planned'] },
  ],
  [{ type: 'camera', zoom: 11, center: [113, 22.4] }, { type: 'camera', zoom: 11, center: [113, 22.4], bearing: 0, pitch: 0 }],
  [
    { type: 'camera', zoom: 11, center: [113, 22.4], bearing: -30, pitch: 45 },
    { type: 'camera', zoom: 11, center: [113, 22.4], bearing: -30, pitch: 45 },
  ],
  [{ type: 'language', language: 'zh-Hant' }, { type: 'language', language: 'zh-Hant' }],
])('%j is understood', (fields, message) => {
  expect(parse(fields)).toEqual({ message });
});

test.each([
  [{ type: 'hello', version: 2 }, 'version', 'unknown'],
  [{ type: 'hello', version: '1' }, 'version', 'unknown'],
  [{ type: 'close' }, 'type', 'unknown'],
  [{ type: 'constructor' }, 'type', 'unknown'],
  [{ type: '__proto__' }, 'type', 'unknown'],
  [{ type: ['select'] }, 'type', 'invalid'],
  [{}, 'type', 'invalid'],
  [{ type: 'select' }, 'id', 'invalid'],
  [{ type: 'select', id: 7 }, 'id', 'invalid'],
  [{ type: 'select', id: { toString: 'daze' } }, 'id', 'invalid'],
  [{ type: 'select', id: 'nowhere' }, 'id', 'unknown'],
  [{ type: 'select', id: '<img src=x onerror=alert(1)>' }, 'id', 'unknown'],
  [{ type: 'select', id: 'daze', theme: 'green' }, 'theme', 'unknown'],
  [{ type: 'filter', theme: ['green'] }, 'theme', 'unknown'],
  [{ type: 'filter', themes: 'green' }, 'themes', 'invalid'],
  [{ type: 'filter', themes: { 0: 'green', length: 1 } }, 'themes', 'invalid'],
  [{ type: 'filter', themes: ['green', 'greem'] }, 'themes[1]', 'unknown'],
  [{ type: 'filter', themes: [null] }, 'themes[0]', 'invalid'],
  [{ type: 'filter', themes: Array.from({ length: 1e6 }, () => 'green') }, 'themes', 'too-many'],
  [{ type: 'filter', kinds: ['toString'] }, 'kinds[0]', 'unknown'],
  [{ type: 'filter', zones: ['__proto__'] }, 'zones[0]', 'unknown'],
  [{ type: 'camera', zoom: Number.NaN, center: [113, 22] }, 'zoom', 'invalid'],
  [{ type: 'camera', zoom: Infinity, center: [113, 22] }, 'zoom', 'invalid'],
  [{ type: 'camera', zoom: '11', center: [113, 22] }, 'zoom', 'invalid'],
  [{ type: 'camera', zoom: 11, center: [113] }, 'center', 'invalid'],
  [{ type: 'camera', zoom: 11, center: [113, 91] }, 'center[1]', 'invalid'],
  [{ type: 'camera', zoom: 11, center: ['113', 22] }, 'center[0]', 'invalid'],
  [{ type: 'camera', zoom: 11, center: [113, 22], pitch: 80 }, 'pitch', 'invalid'],
  [{ type: 'language', language: 'fr' }, 'language', 'unknown'],
  [{ type: 'hello', ['a'.repeat(500)]: 1 }, 'a'.repeat(40), 'unknown'],
])('%j is refused by the name of its field', (fields, field, reason) => {
  expect(parse(fields)).toEqual({ refusal: { field, reason } });
});

test('a field called like the prototype is refused and changes nothing', () => {
  const hostile: unknown = JSON.parse('{"source":"sample-planning-map","version":1,"type":"select","id":"daze","__proto__":{"polluted":true}}');
  expect(parseHostMessage(hostile, DOOR)).toEqual({ refusal: { field: '__proto__', reason: 'unknown' } });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('what is only inherited is not there', () => {
  expect(parseHostMessage(Object.create({ ...envelope, type: 'hello' }), DOOR)).toBeUndefined();
  const fields: unknown = Object.assign(Object.create({ id: 'daze' }) as object, envelope, { type: 'select' });
  expect(parseHostMessage(fields, DOOR)).toEqual({ refusal: { field: 'id', reason: 'invalid' } });
});

test.each([undefined, null, 'hello', 7, [], [envelope], {}, { type: 'hello' }, { ...envelope, source: 'another-planning-map', type: 'hello' }])(
  '%j is no message to this map, and stays without an answer',
  (data) => {
    expect(parseHostMessage(data, DOOR)).toBeUndefined();
  },
);
