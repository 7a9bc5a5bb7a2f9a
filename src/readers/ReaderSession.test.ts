import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { valueAt } from '../domain/ownData/Column.ts';
import type { FilePreview, TableOptions } from '../domain/ownData/FilePreview.ts';
import { LIMITS } from './limits.ts';
import { ReaderSession } from './ReaderSession.ts';

const quiet = () => undefined;
const fixture = (name: string) => new File([readFileSync(fileURLToPath(new URL(`fixtures/good/${name}`, import.meta.url)))], name);

async function previewed(session: ReaderSession, request: { readonly kind: 'open'; readonly files: readonly File[] } | { readonly kind: 'repreview'; readonly options: TableOptions }): Promise<FilePreview> {
  const { answer } = await session.answer(request);
  if (answer.kind !== 'preview') throw new Error(answer.kind);
  return answer.preview;
}

test('what a reader says of one table stays said, of that table alone, while he says more', async () => {
  const session = new ReaderSession(LIMITS, quiet);
  const first = await previewed(session, { kind: 'open', files: [fixture('points-gb18030.csv'), fixture('points.kml'), fixture('points-xy.csv')] });
  expect(first.layers.map(({ table }) => table?.encoding)).toEqual(['gb18030', undefined, 'utf-8']);
  const second = await previewed(session, { kind: 'repreview', options: { headerRows: { 2: 2 } } });
  const third = await previewed(session, { kind: 'repreview', options: { encodings: { 0: 'utf-8' } } });
  const fourth = await previewed(session, { kind: 'repreview', options: { positions: { 2: { kind: 'none' } } } });
  expect(second.layers.map(({ table }) => table?.headerRow)).toEqual([1, undefined, 2]);
  expect(third.layers.map(({ table }) => [table?.headerRow, table?.encoding])).toEqual([[1, 'utf-8'], [undefined, undefined], [2, 'utf-8']]);
  expect(fourth.layers.map(({ table }) => [table?.headerRow, table?.encoding, table?.guess.kind])).toEqual([[1, 'utf-8', 'xy'], [undefined, undefined, undefined], [2, 'utf-8', 'none']]);
});

test('each layer that is taken is of its own file, and its memory goes along', async () => {
  const session = new ReaderSession(LIMITS, quiet);
  const { layers } = await previewed(session, { kind: 'open', files: [fixture('points.geojson'), fixture('lines.gpx')] });
  expect(layers.map(({ file, sort, count }) => [file, sort, count])).toEqual([['points.geojson', 'geojson', 6], ['lines.gpx', 'gpx', 2]]);
  const { answer, transfer } = await session.answer({ kind: 'take', choices: [{ layer: 1, datum: 'WGS-84', position: { kind: 'none' } }, { layer: 0, datum: 'WGS-84', position: { kind: 'none' } }] });
  if (answer.kind !== 'layers') throw new Error(answer.kind);
  expect(answer.layers.map(({ file, sort, count }) => [file, sort, count])).toEqual([['lines.gpx', 'gpx', 2], ['points.geojson', 'geojson', 6]]);
  for (const { geometry } of answer.layers) expect(transfer).toContain(geometry.coordinates.buffer);
  const [, points] = answer.layers;
  expect(points?.columns.map((column) => valueAt(column, 0))[0]).toBe('试验地块甲');
});

test('files that are too large together are refused before any is read', async () => {
  const session = new ReaderSession({ ...LIMITS, bytes: 100 }, () => {
    throw new Error('it was read');
  });
  await expect(session.answer({ kind: 'open', files: [fixture('points.geojson'), fixture('points.kml')] })).rejects.toMatchObject({ refusal: { file: 'points.geojson', fault: 'too-large', limit: 100 } });
});
