/** Stays in sight below the ranking: how many are taken into the comparison, and the way there. */
import { MOST_COMPARED } from '../../domain/shortlist/ShortlistChoice.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';

export interface CompareBarProps {
  readonly count: number;
  readonly onCompare: () => void;
}

export function CompareBar({ count, onCompare }: CompareBarProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].actions;
  const number = (value: number) => formatNumber(value, language);
  const words = count < 2 ? own.compareFew(number(MOST_COMPARED)) : own.compare(number(count));
  return (
    <>
      <p class="visually-hidden" role="status">
        {count > 0 && words}
      </p>
      {count > 0 && (
        <div class="compare-bar">
          {count < 2 ? (
            <p>{words}</p>
          ) : (
            <button type="button" class="primary" id="open-compare" onClick={onCompare}>
              {words}
            </button>
          )}
        </div>
      )}
    </>
  );
}
