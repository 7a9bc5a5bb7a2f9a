/** Parses the records of one seeds file; a record that does not fit becomes issues, the others go on. */
import * as v from 'valibot';
import { didYouMean } from '../checks/didYouMean.ts';
import type { Issue } from '../checks/Issue.ts';
import { knownFields } from './knownFields.ts';

type AnySchema = v.GenericSchema;

/** Every record of the array that fits the schema, in file order. */
export function parseRecords<Schema extends AnySchema>(
  schema: Schema,
  value: unknown,
  file: string,
  issues: Issue[],
): v.InferOutput<Schema>[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    issues.push({ file, message: 'expected a list of records', suggestion: 'start the file with [' });
    return [];
  }
  return value.flatMap((record: unknown, index) => {
    const parsed = parseRecord(schema, record, file, issues, recordName(record, index));
    return parsed === undefined ? [] : [parsed];
  });
}

/** The record where it fits the schema; else undefined, with one issue for each field that does not. */
export function parseRecord<Schema extends AnySchema>(
  schema: Schema,
  value: unknown,
  file: string,
  issues: Issue[],
  record?: string,
): v.InferOutput<Schema> | undefined {
  if (value === undefined) return undefined;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of deepest(result.issues)) {
    const field = fieldPath(issue);
    issues.push({
      file,
      ...(record === undefined ? {} : { record }),
      ...(field === '' ? {} : { field }),
      message: messageOf(issue),
      ...suggestionOf(schema, issue),
    });
  }
  return undefined;
}

/** A union reports only that none of its shapes fits; where one shape has the right key, its own issues say more. */
function deepest(issues: readonly v.BaseIssue<unknown>[]): v.BaseIssue<unknown>[] {
  return issues.flatMap((issue) => {
    if (issue.type !== 'union') return [issue];
    // Their paths begin at the union.
    const closer = (issue.issues ?? []).filter((candidate) => (candidate.path?.length ?? 0) > 1);
    if (closer.length === 0) return [issue];
    return deepest(closer.map((candidate): v.BaseIssue<unknown> => Object.assign({}, candidate, { path: [...(issue.path ?? []), ...(candidate.path ?? [])] })));
  });
}

function recordName(record: unknown, index: number): string {
  if (typeof record === 'object' && record !== null) {
    for (const key of ['id', 'name', 'target', 'file', 'place'] as const) {
      const value = (record as Record<string, unknown>)[key];
      if (typeof value === 'string') return value;
    }
  }
  return `#${index + 1}`;
}

/** `themes[1]`, `placement.pinned.at[0]` */
function fieldPath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, item) => {
    if (typeof item.key === 'number') return `${path}[${item.key}]`;
    return path === '' ? String(item.key) : `${path}.${String(item.key)}`;
  }, '');
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown field';
  if (issue.received === 'undefined') return 'is missing';
  if (!issue.message.startsWith('Invalid')) return issue.message;
  return `expected ${issue.expected ?? 'another value'}, found ${issue.received}`;
}

function suggestionOf(schema: AnySchema, issue: v.BaseIssue<unknown>): { suggestion?: string } {
  const [word, options] = wordsOf(schema, issue);
  const suggestion = typeof word === 'string' ? didYouMean(word, options) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}

/** What was written, and what could have been meant. */
function wordsOf(schema: AnySchema, issue: v.BaseIssue<unknown>): [unknown, string[]] {
  if (issue.type === 'picklist') {
    return [issue.input, (issue.expected ?? '').match(/"([^"]+)"/g)?.map((word) => word.slice(1, -1)) ?? []];
  }
  const path = (issue.path ?? []).map(({ key }) => key);
  return issue.type === 'strict_object' && issue.expected === 'never' ? [path.at(-1), knownFields(schema, path.slice(0, -1))] : [undefined, []];
}
