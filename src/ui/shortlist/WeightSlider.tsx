/** The weight of one criterion; its name opens what it measures, the ends of its scale, and what it rests on. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Criterion } from '../../domain/shortlist/Criterion.ts';
import { MOST_WEIGHT } from '../../domain/shortlist/ShortlistChoice.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { stepsOf, valueWords } from '../../i18n/shortlist/measureWords.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { formatShare } from '../stats/formatShare.ts';

export interface WeightSliderProps {
  readonly criterion: Criterion;
  /** 0 to 100. */
  readonly weight: number;
  /** Of all weights, 0 to 1. */
  readonly share: number;
  /** True while there is no origin to measure from. */
  readonly isOff: boolean;
  readonly onDrag: (weight: number) => void;
  readonly onSet: (weight: number) => void;
}

const STEP = 5;

export function WeightSlider({ criterion, weight, share, isOff, onDrag, onSet }: WeightSliderProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].weights;
  const id = useId();
  const isOpen = useSignal(false);
  const shareWords = formatShare(share, 1, language);
  return (
    <li class={weight === 0 ? 'weight weightless' : 'weight'}>
      <button type="button" id={`${id}-name`} class="weight-name" aria-expanded={isOpen.value} aria-controls={`${id}-about`} onClick={() => (isOpen.value = !isOpen.value)}>
        {criterion.name[language]}
        <Icon name={isOpen.value ? 'chevron-up' : 'chevron-down'} size={12} />
      </button>
      <input
        type="range"
        id={`weight-${criterion.id}`}
        min={0}
        max={MOST_WEIGHT}
        // A weight of the address may stand between the steps.
        step={weight % STEP === 0 ? STEP : 1}
        value={weight}
        disabled={isOff}
        aria-labelledby={`${id}-name`}
        aria-valuetext={isOff ? own.needsOrigin : own.valueText(formatNumber(weight, language), shareWords)}
        onInput={({ currentTarget }) => onDrag(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => onSet(currentTarget.valueAsNumber)}
      />
      <span class="weight-share" aria-hidden="true">
        {weight === 0 ? '–' : shareWords}
      </span>
      {isOff && <p class="weight-off quiet">{own.needsOrigin}</p>}
      <div class="weight-about" id={`${id}-about`} hidden={!isOpen.value}>
        {isOpen.value && <CriterionAbout criterion={criterion} />}
      </div>
    </li>
  );
}

function CriterionAbout({ criterion }: { readonly criterion: Criterion }) {
  const interfaceNow = useInterface();
  const { language, messages } = interfaceNow;
  const own = SHORTLIST_MESSAGES[language].weights;
  const { about, missing, scaleBasis, sources, worst, best } = criterion;
  const steps = stepsOf(criterion, interfaceNow);
  const [lowest, highest] = [valueWords(criterion, worst, interfaceNow), valueWords(criterion, best, interfaceNow)];
  const hasWorst = steps === undefined || steps.some(({ value }) => value === worst);
  return (
    <>
      <p>{about[language]}</p>
      <p>
        {hasWorst ? own.ends(lowest, highest) : own.endBest(highest)}
        <span class="quiet"> · {scaleBasis[language]}</span>
      </p>
      <p>
        <span class="quiet">{own.unknownRule}</span> {missing[language]}
      </p>
      {sources.length > 0 && (
        <p class="source">
          {own.sources} <span lang="zh-Hans">{sources.join(messages.listSeparator)}</span>
        </p>
      )}
    </>
  );
}
