/** Shows more of a long list. */
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';

export interface MoreButtonProps {
  readonly shown: number;
  readonly all: number;
  /** How many more at a time. */
  readonly step: number;
  readonly onMore: () => void;
}

export function MoreButton({ shown, all, step, onMore }: MoreButtonProps) {
  const { language } = useInterface();
  if (shown >= all) return null;
  return (
    <button type="button" class="text-button" onClick={onMore}>
      {SHORTLIST_MESSAGES[language].ranked.more(formatNumber(Math.min(step, all - shown), language))}
    </button>
  );
}
