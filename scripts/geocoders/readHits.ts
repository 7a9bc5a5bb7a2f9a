/** Reads the hits of an answer one by one: a hit that cannot be read or has no honest position is left out. */
import * as v from 'valibot';
import type { Candidate } from './Geocoder.ts';

export function readHits<Schema extends v.GenericSchema>(
  hits: readonly unknown[],
  schema: Schema,
  toCandidate: (hit: v.InferOutput<Schema>) => Candidate | undefined,
): Candidate[] {
  return hits.flatMap((hit) => {
    const read = v.safeParse(schema, hit);
    const candidate = read.success ? toCandidate(read.output) : undefined;
    return candidate === undefined ? [] : [candidate];
  });
}
