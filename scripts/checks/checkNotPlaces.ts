/** What is settled as no name of a place is settled once, and is no name that the seeds give to anything. */
import { GAZETTEER_FILE, NOT_PLACES_FILE, type Seeds } from '../seeds/Seeds.ts';
import { checkUnique } from './checkUnique.ts';
import type { Issue } from './Issue.ts';

export function checkNotPlaces(seeds: Seeds): Issue[] {
  const named = namesInUse(seeds);
  return [
    ...checkUnique(seeds.notPlaces.map(({ name }) => ({ file: NOT_PLACES_FILE, key: name })), 'name'),
    ...seeds.notPlaces.flatMap(({ name }): Issue[] => {
      const file = named.get(name);
      if (file === undefined) return [];
      const message = 'is settled as no name of a place, and is one';
      return [{ file: NOT_PLACES_FILE, record: name, field: 'name', message, suggestion: `see ${file}`, refersTo: file }];
    }),
  ];
}

/** Name → the file that gives it. */
function namesInUse({ gazetteer, places, chapters }: Seeds): Map<string, string> {
  return new Map([
    ...chapters.flatMap(({ file, digest }) =>
      digest.passages.flatMap(({ mentions }) => mentions.map(({ asPrinted }) => [asPrinted, file] as const)),
    ),
    ...gazetteer.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [each, GAZETTEER_FILE] as const)),
    ...places.flatMap(({ file, place }) => [place.name['zh-Hans'], ...place.aliases].map((each) => [each, file] as const)),
  ]);
}
