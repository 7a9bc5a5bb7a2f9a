/** Where a text is no JSON. */
import { parse, type ParseError } from 'jsonc-parser';

/** Offset of the first error, in characters; each browser words its own message differently, and some say no place. */
export function syntaxErrorIn(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return errors[0]?.offset ?? 0;
}
