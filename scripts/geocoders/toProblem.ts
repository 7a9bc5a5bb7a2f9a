/** Says in plain words why a service did not answer, and quotes the service's own code and text. */
import type { Answer, ProblemKind } from './Geocoder.ts';

export type Refusal = Extract<Answer, { readonly ok: false }>;

interface ProblemParts {
  /** The service's name as a reader knows it: "AMap". */
  readonly service: string;
  readonly problem: ProblemKind;
  /** The service's code and text, as far as it gave them. */
  readonly quote?: readonly (string | number | undefined)[];
}

const WORDS = {
  key: 'refuses the key',
  quota: 'gives no more answers to this key: its quota is used up',
  rate: 'is asked too fast or too busy',
  refused: 'refuses the request',
  malformed: 'answered in a shape that its documentation does not know',
} as const satisfies Record<ProblemKind, string>;

/** Longest quotation: an error page is cut short. */
const QUOTE_LENGTH = 160;

export function toProblem({ service, problem, quote = [] }: ProblemParts): Refusal {
  const text = hideKeys(quote.filter((part) => part !== undefined && part !== '').join(' ')).slice(0, QUOTE_LENGTH);
  return { ok: false, problem, message: `${service} ${WORDS[problem]}${text === '' ? '' : ` (${text})`}` };
}

/** Some services repeat the key in their error text; no word or number of theirs is that long. */
function hideKeys(text: string): string {
  return text.replaceAll(/[A-Za-z0-9]{20,}/g, '…');
}
