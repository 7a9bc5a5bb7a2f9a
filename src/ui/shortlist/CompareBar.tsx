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
  if (count === 0) return null;
  return (
    <div class="compare-bar">
      {count < 2 ? (
        <p>{own.compareFew(number(MOST_COMPARED))}</p>
      ) : (
        <button type="button" class="primary" id="open-compare" onClick={onCompare}>
          {own.compare(number(count))}
        </button>
      )}
    </div>
  );
}
