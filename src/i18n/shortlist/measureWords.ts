/** What a criterion finds, its limits and the ends of its scale in words: never finer than what is known. */
import type { Criterion } from '../../domain/shortlist/Criterion.ts';
import type { Measure } from '../../domain/shortlist/Measure.ts';
import type { Range } from '../../domain/Range.ts';
import { SQUARE_METRES } from '../../domain/plannedAreas.ts';
import { STATUS_VALUES } from '../../domain/PlanningFeature.ts';
import { STATUS_STEPS } from '../../domain/shortlist/measures/status.ts';
import type { Language } from '../../domain/LocalText.ts';
import { formatDistanceRange, formatLength, formatNumber, formatQuantity } from '../format.ts';
import type { Messages } from '../Messages.ts';
import { SHORTLIST_MESSAGES } from './index.ts';

export interface WordsContext {
  readonly language: Language;
  readonly messages: Messages;
}

type Measured = Pick<Criterion, 'measure' | 'unit' | 'better'>;

/** A value that a criterion of few steps may take. */
export interface CriterionStep {
  readonly value: number;
  readonly words: string;
}

const METRES = 1_000;
const PERCENT = 100;
/** Areas that a source states in hectares or mu are not made finer by another unit. */
const DIGITS = 3;

/** "12–18 公里", or why nothing is known; a lower bound with the reason that it is no more. */
export function measureWords(criterion: Measured, measure: Measure, context: WordsContext): string {
  const own = SHORTLIST_MESSAGES[context.language];
  if (measure.isKnown) return rangeWords(criterion, measure.range, context);
  if (measure.range === undefined) return own.missing[measure.why];
  return own.missingBut(rangeWords(criterion, measure.range, context), own.missing[measure.why]);
}

/** Distances and times are widened outwards to what they are told in. */
export function rangeWords({ measure, unit }: Measured, range: Range, context: WordsContext): string {
  const { language, messages } = context;
  const own = SHORTLIST_MESSAGES[language];
  const { from, to } = range;
  if (to === Infinity) return own.atLeast(rangeWords({ measure, unit, better: 'more' }, { from, to: from }, context));
  const span = (low: number, high: number) => (low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`);
  const steps = stepsOf({ measure }, context);
  if (steps !== undefined) {
    const words = steps.filter(({ value }) => value >= from && value <= to).map((step) => step.words);
    if (words.length > 0) return [...new Set([words[0], words.at(-1)])].join('–');
  }
  switch (unit) {
    case 'km':
      if (measure === 'accuracy') return `±${formatLength(to * METRES, language, messages)}`;
      return formatDistanceRange({ fromMetres: from * METRES, toMetres: to * METRES }, language, messages);
    case 'min':
      return own.minutes(span(Math.floor(from), Math.ceil(to)));
    case 'km2':
      return areaWords(range, context);
    case 'share':
      return own.percent(from === to ? span(Math.round(from * PERCENT), Math.round(to * PERCENT)) : span(Math.floor(from * PERCENT), Math.ceil(to * PERCENT)));
    case 'count':
    case 'step':
      return own.count(span(from, to));
  }
}

/** "不超过 15 公里" */
export function limitWords(criterion: Measured, limit: number, context: WordsContext): string {
  const own = SHORTLIST_MESSAGES[context.language];
  const words = valueWords(criterion, limit, context);
  if (stepsOf(criterion, context) !== undefined) return own.atLeastStep(words);
  return criterion.better === 'less' ? own.atMost(words) : own.atLeast(words);
}

/** A single exact value, as a limit or an end of a scale states it. */
export function valueWords(criterion: Measured, value: number, context: WordsContext): string {
  const { language, messages } = context;
  if (criterion.unit === 'min') return SHORTLIST_MESSAGES[language].minutes(formatNumber(value, language));
  return criterion.unit === 'km' && criterion.measure !== 'accuracy'
    ? messages.kilometres(formatNumber(value, language))
    : rangeWords(criterion, { from: value, to: value }, context);
}

/** What the unit is called beside a field for numbers. */
export function unitWord({ unit }: Pick<Criterion, 'unit'>, { messages }: WordsContext): string {
  switch (unit) {
    case 'km':
    case 'min':
    case 'km2':
      return messages.unit[unit];
    case 'share':
      return '%';
    case 'count':
    case 'step':
      return '';
  }
}

/** Undefined where a criterion takes any number. Worst first. */
export function stepsOf({ measure }: Pick<Criterion, 'measure'>, { language, messages }: WordsContext): readonly CriterionStep[] | undefined {
  const { match } = SHORTLIST_MESSAGES[language];
  if (measure === 'status') {
    return STATUS_VALUES.filter((value) => value !== 'unknown').map((value) => ({ value: STATUS_STEPS[value], words: messages.statusValue[value] })).toSorted((a, b) => a.value - b.value);
  }
  if (measure !== 'industries') return undefined;
  return [
    { value: 0, words: match.none },
    { value: 0.5, words: match.related },
    { value: 1, words: match.core },
  ];
}

/** "8.59 平方公里（12 887 亩）" */
function areaWords({ from, to }: Range, { language, messages }: WordsContext): string {
  const own = SHORTLIST_MESSAGES[language];
  const rounded = (value: number) => formatNumber(Number(value.toPrecision(DIGITS)), language);
  const inMu = (squareKilometres: number) => formatQuantity(Math.round((squareKilometres * SQUARE_METRES.km2) / SQUARE_METRES.mu), 'mu', language, messages);
  const [low, high] = [inMu(from), inMu(to)];
  const [a, b] = [rounded(from), rounded(to)];
  if (to === 0) return own.squareKilometres(b);
  return own.squareKilometresOf(a === b ? b : `${a}–${b}`, `${low.figure === high.figure ? high.figure : `${low.figure}–${high.figure}`} ${high.unit}`);
}
