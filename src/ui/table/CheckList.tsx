/** A list of boxes to tick, each with how many rows it stands for. */
import { PlaceCount } from '../parts/PlaceCount.tsx';

export interface CheckOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface CheckListProps {
  readonly options: readonly CheckOption[];
  readonly onToggle: (value: string) => void;
}

export function CheckList({ options, onToggle }: CheckListProps) {
  return (
    <ul class="check-list">
      {options.map(({ value, name, count, isChosen }) => (
        <li key={value}>
          <label>
            <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
            <span>{name}</span>
            <PlaceCount count={count} />
          </label>
        </li>
      ))}
    </ul>
  );
}
