/** How a target of one report stands to the target of the next report that takes it up. */
import type { Comparator, Figure, Target } from './Report.ts';
import type { Unit } from './vocabulary.ts';

export const CHANGE_CLASSES = ['added', 'advanced', 'changed', 'dropped'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** What is compared; whose id it bears and what came of it is not. */
export type ComparedTarget = Pick<Target, 'label' | 'figures' | 'year' | 'due' | 'places'>;

/**
 * `added` and `dropped` where only one report has it, undefined where both promise alike. `advanced` only where nothing
 * but more is promised of the same thing: the wording and the places are the same, no figure is lower and either one is
 * higher, or all are equal and the term is earlier. A higher figure may have a later year, for a report promises for its
 * own year, but not lose its term, nor have a stated day put back. Everything else is `changed`: we do not say of a target
 * in other words, of another unit or of other places that it advances.
 */
export function targetChange(before: ComparedTarget | undefined, after: ComparedTarget | undefined): ChangeClass | undefined {
  if (before === undefined) return after === undefined ? undefined : 'added';
  if (after === undefined) return 'dropped';
  if (wordsOf(before) !== wordsOf(after) || !haveSamePlaces(before, after)) return 'changed';
  const [term, nextTerm] = [termOf(before), termOf(after)];
  const step = figuresStep(before.figures, after.figures);
  if (step === 'equal' && nextTerm === term) return undefined;
  const losesTerm = nextTerm === OPEN && term !== OPEN;
  const advances = step === 'equal' ? nextTerm < term : step === 'higher' && !losesTerm && !isDayPutBack(before, after);
  return advances ? 'advanced' : 'changed';
}

type Step = 'equal' | 'higher' | 'other';

/** "At least 100" and "over 100" are both a floor; "exactly 100" is none. */
const IS_FLOOR = { exactly: false, 'at-least': true, over: true } as const satisfies Record<Comparator, boolean>;

/** More of these may be less: a journey of 30 minutes is no advance on one of 20. */
const DURATIONS: readonly Unit[] = ['min', 'month', 'year'];

/** Later than every day: a promise without a term. */
const OPEN = '9999';

/** Of the languages the report's own decides; the others are translations of ours. */
function wordsOf({ label }: Pick<ComparedTarget, 'label'>): string {
  return label['zh-Hans'];
}

function haveSamePlaces({ places }: ComparedTarget, { places: others }: ComparedTarget): boolean {
  return new Set(places).size === new Set(others).size && places.every((place) => others.includes(place));
}

/** The last day of the term, ISO; a year ends with its last day. */
function termOf({ due, year }: ComparedTarget): string {
  return due ?? (year === undefined ? OPEN : `${year}-12-31`);
}

function isDayPutBack({ due }: ComparedTarget, { due: next }: ComparedTarget): boolean {
  return due !== undefined && next !== undefined && next > due;
}

/** Each figure with the one that counts the same in the same unit, whatever their order. */
function figuresStep(before: readonly Figure[], after: readonly Figure[]): Step {
  if (before.length !== after.length) return 'other';
  const next = inOrderOfKeys(after);
  const steps = inOrderOfKeys(before).map((figure, index) => figureStep(figure, next[index]));
  if (steps.includes('other')) return 'other';
  return steps.includes('higher') ? 'higher' : 'equal';
}

function figureStep(before: Figure, after: Figure | undefined): Step {
  if (after === undefined || keyOf(before) !== keyOf(after)) return 'other';
  const isEqual = before.value === after.value && before.upTo === after.upTo;
  if (isEqual) return before.comparator === after.comparator ? 'equal' : 'other';
  const isComparable =
    !DURATIONS.includes(before.unit) &&
    IS_FLOOR[before.comparator] === IS_FLOOR[after.comparator] &&
    (before.upTo === undefined) === (after.upTo === undefined);
  const isNowhereLower = after.value >= before.value && (after.upTo ?? 0) >= (before.upTo ?? 0);
  return isComparable && isNowhereLower ? 'higher' : 'other';
}

function inOrderOfKeys(figures: readonly Figure[]): Figure[] {
  return figures.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}

function keyOf({ unit, label }: Figure): string {
  return `${unit} ${label?.['zh-Hans'] ?? ''}`;
}
