/** What each verdict means, in English. */
import type { VerdictMessages } from './VerdictMessages.ts';

export const verdict: VerdictMessages = {
  verdictHint: {
    done: 'A source says that it was done',
    late: 'A source says that it came later than promised',
    changed: 'A source says that it was changed',
    'not-found': 'No published outcome was found: unknown, not failed',
  },
};
