/** The figures of a target or result, each with its comparator and unit. */
import type { Figure as FigureData } from '../../domain/Report.ts';
import { useInterface } from '../Interface.ts';
import { Figure } from './Figure.tsx';

export function Figures({ figures }: { readonly figures: readonly FigureData[] }) {
  const { language, messages } = useInterface();
  return (
    <>
      {figures.map(({ label, comparator, value, upTo, unit }, index) => (
        <span class="figure" key={index}>
          {messages.comparator[comparator]} <Figure value={value} upTo={upTo} unit={unit} />
          {label !== undefined && <span class="figure-label"> {label[language]}</span>}
        </span>
      ))}
    </>
  );
}
