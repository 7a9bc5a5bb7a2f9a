/** Bars with their words: each is a toggle that filters by what it counts. */
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { formatShare } from './formatShare.ts';

export interface Bar {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** Colour of the bar, or a class that has one. */
  readonly colour?: string;
  readonly class?: string;
}

export interface BarListProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** What shares are of. */
  readonly base: number;
  readonly onToggle: (value: string) => void;
}

const HEIGHT = 6;

export function BarList({ label, bars, base, onToggle }: BarListProps) {
  const { language } = useInterface();
  return (
    <ul class="bars" aria-label={label}>
      {bars.map(({ value, name, count, isChosen, colour, class: own }) => (
        <li key={value}>
          <button type="button" class={count === 0 ? 'bar empty' : 'bar'} aria-pressed={isChosen} onClick={() => onToggle(value)}>
            <span class="bar-name">{name}</span>
            <span class="bar-count">{formatNumber(count, language)}</span>
            <span class="bar-share">{formatShare(count, base, language)}</span>
            <svg width="100%" height={HEIGHT} aria-hidden="true" class={own} style={{ '--bar': colour }}>
              <rect class="bar-ground" width="100%" height={HEIGHT} rx={2} />
              <rect class="bar-fill" width={`${base === 0 ? 0 : (count / base) * 100}%`} height={HEIGHT} rx={2} />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
