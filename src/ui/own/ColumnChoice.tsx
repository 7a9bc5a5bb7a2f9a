/** Chooses one of the columns of a layer, or none. */

export interface ColumnChoiceProps {
  readonly label: string;
  readonly names: readonly string[];
  /** Index; undefined for none. */
  readonly chosen: number | undefined;
  /** What stands for none; absent where one has to be chosen. */
  readonly none?: string;
  readonly onChoose: (column: number | undefined) => void;
}

export function ColumnChoice({ label, names, chosen, none, onChoose }: ColumnChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? undefined : Number(currentTarget.value))}>
        {none !== undefined && <option value="">{none}</option>}
        {names.map((name, index) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
