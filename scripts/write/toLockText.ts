/** The text of the geocode lock: sorted by id, one field a line, each line of a course on a line of its own. */
import type { Lock } from '../features/Lock.ts';

export function toLockText({ points, routes }: Lock): string {
  const entries = Object.entries({ ...points, ...routes }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '{}\n';
  return `{\n${entries.map(([id, entry]) => `  ${JSON.stringify(id)}: ${toEntryText(entry)}`).join(',\n')}\n}\n`;
}

function toEntryText(entry: object): string {
  const fields = Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${key === 'lines' ? toLinesText(value as unknown[]) : indented(value)}`);
  return `{\n${fields.join(',\n')}\n  }`;
}

function toLinesText(lines: readonly unknown[]): string {
  return `[\n${lines.map((line) => `      ${JSON.stringify(line)}`).join(',\n')}\n    ]`;
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');
}
