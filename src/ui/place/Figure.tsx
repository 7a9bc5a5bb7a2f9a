/** A number with its unit, as the language counts. */
import type { Unit } from '../../domain/vocabulary.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export function Figure({ value, unit }: { readonly value: number; readonly unit: Unit }) {
  const { language, messages } = useInterface();
  const quantity = formatQuantity(value, unit, language, messages);
  return (
    <>
      {quantity.figure}
      <span class="unit"> {quantity.unit}</span>
    </>
  );
}
