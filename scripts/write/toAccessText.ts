/** Drive times → their file: one record a line, so that a diff shows which road or park changed. */
import type { AccessData } from '../../src/domain/access/AccessData.ts';

export function toAccessText({ local, grounds, nodes, links, targets, parks, checks }: AccessData): string {
  const lists = Object.entries({ grounds, nodes, links, targets }).map(([name, records]) => `${JSON.stringify(name)}:${lines('[', records.map(toText), ']')}`);
  const byPark = Object.entries(parks).map(([id, park]) => `${JSON.stringify(id)}:${toText(park)}`);
  return `{"local":${toText(local)},\n${lists.join(',\n')},\n"parks":${lines('{', byPark, '}')},\n"checks":${lines('[', checks.map(toText), ']')}}\n`;
}

function toText(record: object): string {
  return JSON.stringify(record);
}

function lines(open: string, records: readonly string[], close: string): string {
  return records.length === 0 ? `${open}${close}` : `${open}\n${records.join(',\n')}\n${close}`;
}
