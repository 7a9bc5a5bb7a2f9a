/** Texts of the promises and of their changes, in English. */
import type { PromisesMessages } from './PromisesMessages.ts';

export const promises: PromisesMessages = {
  promisesIntro:
    'Every target and promise of the report, with what was found of its outcome. “Not found” means that no published statement was found: unknown, not failed.',
  outcomeFilter: 'Filter by outcome',
  noSuchOutcome: 'No outcome of this kind was found.',
  noSuchPromise: 'No promise matches.',
  changeFilter: ({ before }) => `Compared with the report of ${before}`,
  changeClass: ({ after }) => ({
    added: 'New',
    advanced: 'Raised or brought forward',
    changed: 'Changed',
    dropped: `Not mentioned in ${after}`,
  }),
  changeHint: ({ before, after }) => ({
    added: `Not in the report of ${before}`,
    advanced: 'The same thing, with a higher figure or an earlier deadline',
    changed: 'Wording, figure, unit, deadline or place differs; not judged as more or less',
    dropped: `In the report of ${before}, not mentioned in ${after}`,
  }),
  droppedAmong: (count, { after }) => `, ${count} of them not mentioned in ${after}`,
  changedFrom: 'from',
  changedTo: 'to',
  wording: 'Wording',
  noTerm: 'no deadline',
  noFigure: 'no figure',
  everywhere: 'the whole district',
  doneOn: (day) => `on ${day}`,
  searchedOn: (day) => `Searched ${day}; no published outcome`,
  besideKind: {
    figure: 'Later figure of another scope, no verdict',
    status: 'Later status, no verdict',
    background: 'Related facts',
  },
};
