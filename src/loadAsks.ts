/** What is to be asked for, wanted when the first sheet of a park is opened. */
import asksUrl from '../data/asks.json?url';
import type { AsksData } from './domain/dossier/AsksData.ts';
import { isList, isRecordOf } from './domain/shape.ts';
import { loadJson } from './load.ts';

/** Throws a LoadError. */
export function loadAsks(): Promise<AsksData> {
  return loadJson<AsksData>(asksUrl, ({ viewName }) => viewName.shortlist, isRecordOf({ bodies: isList, items: isList }));
}
