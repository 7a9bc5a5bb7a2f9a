/** Takes a candidate into the comparison, or out of it. */
import { MOST_COMPARED } from '../../domain/shortlist/ShortlistChoice.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';

export interface CompareBoxProps {
  readonly id: string;
  readonly name: string;
  /** Ids of all that are compared. */
  readonly compared: readonly string[];
  readonly onToggle: (id: string) => void;
}

export function CompareBox({ id, name, compared, onToggle }: CompareBoxProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].ranked;
  const isCompared = compared.includes(id);
  const isFull = !isCompared && compared.length >= MOST_COMPARED;
  return (
    <label class="compare-box" title={isFull ? own.compareFull(formatNumber(MOST_COMPARED, language)) : undefined}>
      <input type="checkbox" checked={isCompared} disabled={isFull} aria-label={own.compareOf(name)} aria-describedby={isFull ? 'compare-full' : undefined} onChange={() => onToggle(id)} />
      <span aria-hidden="true">{own.compare}</span>
    </label>
  );
}
