/** Rows of a sheet's table: number, name, how precisely it is placed, its status and its passages. */
import type { Ref } from 'preact';
import { markOf } from '../../domain/markOf.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatLength, formatNumber } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { useInterface } from '../Interface.ts';
import { passageNumber } from '../parts/passageNumber.ts';
import type { TableRow } from './tableRows.ts';

export interface SheetTableProps {
  readonly rows: readonly TableRow[];
  readonly selected: string | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly list: Ref<HTMLUListElement>;
  /** True where more follow elsewhere: the columns are then filled one after another. */
  readonly isFull: boolean;
}

export function SheetTable({ rows, selected, colourOf, list, isFull }: SheetTableProps) {
  const { language, messages } = useInterface();
  const words = PRINT_MESSAGES[language];
  return (
    <ul ref={list} class={isFull ? 'sheet-table is-full' : 'sheet-table'}>
      {rows.map((row) => {
        if (row.sort !== 'numbered')
          return (
            <li key={row.sort} class="row-unnumbered">
              <strong>{words[row.sort](formatNumber(row.places.length, language))}</strong>
              {row.places.map((place, index) => (
                <span key={place.id}>
                  {index > 0 && words.between}
                  {place.properties.name[language]} <small>{remarkOn(place, language, messages)}</small>
                </span>
              ))}
            </li>
          );
        const { place, number, inside } = row;
        return (
          <li key={place.id} class={place.id === selected ? 'is-selected' : undefined} style={{ '--mark': colourOf(place) }}>
            <b>{number}</b>
            <span>
              {place.properties.name[language]} <small>{remarkOn(place, language, messages)}</small>
              {inside.map((each) => (
                <span key={each.id}>
                  {' '}
                  → {each.properties.name[language]} <small>{remarkOn(each, language, messages)}</small>
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** "±2.5 公里 · 规划 · 3.2、4.1" */
function remarkOn(place: PlanningFeature, language: Language, messages: Messages): string {
  const { accuracy, status, evidence } = place.properties;
  const hasNone = ['host', 'none'].includes(markOf(place));
  const radius = accuracy.radiusMetres;
  return [
    hasNone ? '' : radius === undefined ? messages.accuracyClass[accuracy.class] : `±${formatLength(radius, language, messages)}`,
    [...new Set(status.map(({ value }) => messages.statusValue[value]))].join(messages.listSeparator),
    // A chapter stays with its number.
    evidence.map((passage) => passageNumber(passage, messages).replaceAll(' ', '\u00a0')).join(messages.listSeparator),
  ]
    .filter((part) => part !== '')
    // No line begins with the dot.
    .join('\u00a0· ');
}
