/** A range on a scale from 0 to 1, with its middle. Decorative: the words beside it say the same. */
import type { Range } from '../../domain/Range.ts';

export interface RangeBarProps {
  readonly class: string;
  readonly range: Range;
  /** Absent where the range has none. */
  readonly middle?: number | undefined;
  /** Height in pixels. */
  readonly height: number;
}

const percent = (value: number) => `${(value * 100).toFixed(2)}%`;

export function RangeBar({ class: name, range: { from, to }, middle, height }: RangeBarProps) {
  return (
    <svg class={`range-bar ${name}`} width="100%" height={height} aria-hidden="true">
      <rect class="range-ground" y={height / 2 - 1} width="100%" height={2} rx={1} />
      <rect class="range-fill" x={percent(from)} width={percent(Math.max(to - from, 0.006))} y={1} height={height - 2} rx={2} />
      {middle !== undefined && <line class="range-middle" x1={percent(middle)} x2={percent(middle)} y1={0} y2={height} />}
    </svg>
  );
}
