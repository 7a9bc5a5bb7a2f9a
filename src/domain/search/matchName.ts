/** Matches what is typed against a name, unit by unit: by character, by syllable, by initial, or any mixture. */

/** One character with its syllables, or a run of Latin letters and figures. */
export interface NameUnit {
  /** Empty where the unit is a Latin run. */
  readonly character: string;
  /** Without tones; "lü" may be typed "lu" or "lv". */
  readonly syllables: readonly string[];
}

/** Stands for any one letter in a query with an error. */
export const ANY_LETTER = '?';
/** Stands for any one character in a query with an error. */
export const ANY_CHARACTER = '＊';

export interface NameMatch {
  /** Unit at which the match begins. */
  readonly start: number;
  /** True where it begins with the name and ends with it. */
  readonly isWhole: boolean;
  /** True where some unit was met by its initial alone. */
  readonly byInitials: boolean;
}

const INITIALS = /^(?:[zcs]h|[a-z0-9])/;

/** "凤feng 山shan" → units. */
export function toNameUnits(name: string): NameUnit[] {
  return name.split(' ').map((unit) => {
    const [first = ''] = unit;
    if (/[a-z0-9]/.test(first)) return { character: '', syllables: [unit] };
    const syllable = unit.slice(first.length);
    return { character: first, syllables: syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable] };
  });
}

/** The best match, wherever it begins; undefined for none. `strict` takes no initials. */
export function matchName(query: string, units: readonly NameUnit[], strict = false): NameMatch | undefined {
  const characters = [...query];
  for (let start = 0; start < units.length; start += 1) {
    const end = consume(characters, 0, units, start, strict);
    if (end !== undefined) return { start, isWhole: start === 0 && end.unit === units.length, byInitials: end.byInitials };
  }
  return undefined;
}

interface End {
  readonly unit: number;
  readonly byInitials: boolean;
}

/** Where the query ends in the units when read from here; full readings are tried before initials. */
function consume(query: readonly string[], at: number, units: readonly NameUnit[], index: number, strict: boolean): End | undefined {
  if (at === query.length) return { unit: index, byInitials: false };
  const unit = units[index];
  if (unit === undefined) return undefined;
  const next = (step: number) => consume(query, at + step, units, index + 1, strict);
  const typed = query[at] ?? '';
  if (typed === ANY_CHARACTER || (unit.character !== '' && typed === unit.character)) return next(1);
  let partly: End | undefined;
  for (const syllable of unit.syllables) {
    const length = sharedLength(query, at, syllable);
    if (length === syllable.length) {
      const end = next(length);
      if (end !== undefined && !end.byInitials) return end;
      partly ??= end;
    } else if (length > 0 && at + length === query.length) {
      // The end of the query may stop within a syllable; then the name is not whole.
      const isInitial = !strict && (length === 1 || length === INITIALS.exec(syllable)?.[0].length);
      partly ??= { unit: isInitial ? index + 1 : index, byInitials: isInitial };
    }
  }
  if (strict || unit.character === '') return partly;
  for (const syllable of unit.syllables) {
    for (const initial of new Set([INITIALS.exec(syllable)?.[0] ?? '', syllable.slice(0, 1)])) {
      if (initial === '' || sharedLength(query, at, initial) !== initial.length) continue;
      const end = next(initial.length);
      if (end !== undefined) partly ??= { ...end, byInitials: true };
    }
  }
  return partly;
}

/** How many letters the query shares with the text from here on. */
function sharedLength(query: readonly string[], at: number, text: string): number {
  let length = 0;
  while (length < text.length && at + length < query.length) {
    const typed = query[at + length];
    if (typed !== text[length] && typed !== ANY_LETTER) break;
    length += 1;
  }
  return length;
}

/** True where all characters stand in the name in this order, with others between them: 澳门健康港 in 澳门国际健康港. */
export function isScattered(query: string, units: readonly NameUnit[]): boolean {
  let from = -1;
  return [...query].every((character) => {
    const found = units.findIndex((unit, index) => index > from && unit.character === character);
    from = found;
    return found >= 0;
  });
}
