/** Texts of the account of names, in English. */
import type { LedgerMessages } from './LedgerMessages.ts';

export const ledger: LedgerMessages = {
  coverageIntro:
    'Every name that the report prints: which place of the map it stands for, how precisely that is placed, and why some have none.',
  resolutionFilter: 'Filter by position',
  resolution: {
    located: 'Located',
    coarse: 'Approximate',
    outside: 'Outside',
    unlocated: 'No position',
    'not-a-place': 'Not a place',
  },
  ledgerCount: (mentions, names) =>
    `Named ${mentions} ${mentions === '1' ? 'time' : 'times'}, in ${names} ${names === '1' ? 'entry' : 'entries'}`,
  reading: { certain: 'read as', probable: 'probably' },
  quoted: (text) => `“${text}”`,
  openQuestions: 'What is not settled',
  openUnlocated: (count, all) => `Of ${all} places named, ${count} have no position; each says what would settle it.`,
  openCoarse: (count, all) => `Of ${all} places named, ${count} are placed only roughly and drawn as areas, never as points.`,
};
