/** Texts of the report as it is read, in English. */
import type { ReadingMessages } from './ReadingMessages.ts';

export const reading: ReadingMessages = {
  noSuchPassage: (id) => `The report has no passage “${id}”.`,
  inYear: (year) => `in ${year}`,
  walk: (name, position, count) => `${name}: passage ${position} of ${count}`,
  walkCount: (count) => `${count} ${count === '1' ? 'passage' : 'passages'}`,
  previousPassage: 'Previous passage that names it',
  nextPassage: 'Next passage that names it',
  mapFiltered: (told) => `The map shows only: ${told}`,
};
