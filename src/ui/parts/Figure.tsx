/** A number, or a range, with its unit, as the language counts. */
import type { Unit } from '../../domain/vocabulary.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export interface FigureProps {
  readonly value: number;
  /** Upper end of a range. */
  readonly upTo?: number | undefined;
  readonly unit: Unit;
}

export function Figure({ value, upTo, unit }: FigureProps) {
  const { language, messages } = useInterface();
  const { figure } = formatQuantity(value, unit, language, messages);
  const end = formatQuantity(upTo ?? value, unit, language, messages);
  return (
    <>
      {figure}
      {upTo !== undefined && `–${end.figure}`}
      <span class="unit"> {end.unit}</span>
      {end.aside !== undefined && upTo === undefined && <span class="aside"> ({end.aside})</span>}
    </>
  );
}
