/** Must-haves: each a criterion with a limit, and how many candidates it leaves out or cannot tell of. */
import type { Criterion } from '../../domain/shortlist/Criterion.ts';
import type { Ranking } from '../../domain/shortlist/Ranking.ts';
import type { Must } from '../../domain/shortlist/ShortlistChoice.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { stepsOf, unitWord } from '../../i18n/shortlist/measureWords.ts';
import { ADDRESS_CAPS } from '../../state/addressCaps.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { Fold, focusFold } from './Fold.tsx';

export interface MustSectionProps {
  readonly criteria: readonly Criterion[];
  readonly musts: readonly Must[];
  readonly ranking: Ranking;
  /** Undefined takes it back. */
  readonly onMust: (criterion: string, limit: number | undefined) => void;
}

export function MustSection({ criteria, musts, ranking, onMust }: MustSectionProps) {
  const interfaceNow = useInterface();
  const { language } = interfaceNow;
  const own = SHORTLIST_MESSAGES[language].musts;
  const number = (value: number) => formatNumber(value, language);
  const open = criteria.filter(({ id }) => !musts.some(({ criterion }) => criterion === id));
  const tallyOf = ({ criterion }: Must) => {
    const excluded = ranking.excluded.filter(({ failed }) => failed.some(({ must }) => must.criterion === criterion)).length;
    const undecided = [...ranking.ranked, ...ranking.unrankable].filter((each) => each.undecided.some((must) => must.criterion === criterion)).length;
    return own.tally(number(excluded), number(undecided));
  };
  const remove = (criterion: string, button: Element) => {
    focusFold(button);
    onMust(criterion, undefined);
  };
  return (
    <Fold id="shortlist-musts" heading={own.heading} state={musts.length > 0 ? number(musts.length) : undefined}>
      <p class="quiet">{own.about}</p>
      {musts.length > 0 && (
        <ul class="musts">
          {musts.map((must) => {
            const criterion = criteria.find(({ id }) => id === must.criterion);
            if (criterion === undefined) return null;
            const name = criterion.name[language];
            return (
              <li key={must.criterion}>
                <span class="must-name">{name}</span>
                <MustLimit criterion={criterion} limit={must.limit} onLimit={(limit) => onMust(criterion.id, limit)} />
                <button type="button" class="icon-button" aria-label={own.remove(name)} title={own.remove(name)} onClick={({ currentTarget }) => remove(criterion.id, currentTarget)}>
                  <Icon name="x" size={18} />
                </button>
                <span class="must-tally quiet">{tallyOf(must)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {open.length > 0 && musts.length < ADDRESS_CAPS.must && (
        <label class="field">
          <span>{own.add}</span>
          <select
            value=""
            onChange={({ currentTarget }) => {
              const criterion = open.find(({ id }) => id === currentTarget.value);
              currentTarget.value = '';
              if (criterion !== undefined) onMust(criterion.id, usualLimit(criterion, stepsOf(criterion, interfaceNow)));
            }}
          >
            <option value="">{own.choose}</option>
            {open.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
      )}
    </Fold>
  );
}

/** What a limit starts at: the middle of the scale, or the middle of few steps. */
function usualLimit({ worst, best, unit }: Criterion, steps: ReturnType<typeof stepsOf>): number {
  const middle = (worst + best) / 2;
  if (steps === undefined) return unit === 'share' ? middle : Math.round(middle);
  return steps.find(({ value }) => value >= middle)?.value ?? middle;
}

interface MustLimitProps {
  readonly criterion: Criterion;
  readonly limit: number;
  readonly onLimit: (limit: number) => void;
}

/** Shares are entered as percent. */
const PERCENT = 100;

function MustLimit({ criterion, limit, onLimit }: MustLimitProps) {
  const interfaceNow = useInterface();
  const { language } = interfaceNow;
  const own = SHORTLIST_MESSAGES[language];
  const label = own.musts.limitOf(criterion.name[language]);
  const steps = stepsOf(criterion, interfaceNow);
  if (steps !== undefined) {
    return (
      <span class="must-limit">
        <select aria-label={label} value={String(limit)} onChange={({ currentTarget }) => onLimit(Number(currentTarget.value))}>
          {steps.slice(1).map(({ value, words }) => (
            <option key={value} value={String(value)}>
              {own.atLeastStep(words)}
            </option>
          ))}
        </select>
      </span>
    );
  }
  const factor = criterion.unit === 'share' ? PERCENT : 1;
  const shown = Number((limit * factor).toFixed(3));
  return (
    <span class="must-limit">
      {criterion.better === 'less' ? own.atMost('') : own.atLeast('')}
      <input
        type="number"
        min={0}
        step="any"
        aria-label={`${label} (${unitWord(criterion, interfaceNow)})`}
        value={shown}
        onChange={({ currentTarget }) => {
          const entered = currentTarget.valueAsNumber;
          if (Number.isFinite(entered) && entered >= 0) onLimit(entered / factor);
          // What cannot be stands as what is.
          else currentTarget.value = String(shown);
        }}
      />
      {unitWord(criterion, interfaceNow)}
    </span>
  );
}
