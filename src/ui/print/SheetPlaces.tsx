/** The index of a sheet: each number of the map with its name, how precisely it is placed, its status and its passages. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { markOf } from '../../domain/markOf.ts';
import type { SheetIndex } from '../../domain/paper/sheetIndex.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatLength, formatNumber } from '../../i18n/format.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Language } from '../../domain/LocalText.ts';
import { useInterface } from '../Interface.ts';
import { passageNumber } from '../parts/passageNumber.ts';

export interface SheetPlacesProps {
  readonly index: SheetIndex;
  readonly selected: string | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
}

export function SheetPlaces({ index, selected, colourOf }: SheetPlacesProps) {
  const { language, messages } = useInterface();
  const words = PRINT_MESSAGES[language];
  const rows = index.entries;
  const list = useRef<HTMLUListElement>(null);
  /** How many rows the room holds; all are laid out first, and those that find none are left out. */
  const [room, setRoom] = useState<{ readonly of: SheetIndex; readonly language: Language; readonly rows: number } | undefined>(undefined);
  const held = room !== undefined && room.of === index && room.language === language ? room.rows : rows.length;
  useLayoutEffect(() => {
    const fitting = rowsThatFit(list.current);
    if (fitting < rows.length && held === rows.length) setRoom({ of: index, language, rows: fitting });
  });
  const count = (places: number) => formatNumber(places, language);
  const remarks = [
    ...(held < rows.length ? [words.more(count(rows.slice(held).reduce((sum, { inside }) => sum + 1 + inside.length, 0)))] : []),
    ...(index.beyond > 0 ? [words.beyond(count(index.beyond))] : []),
    ...(index.unlocated > 0 ? [words.unlocated(count(index.unlocated))] : []),
  ];
  return (
    <section class="sheet-places">
      <h2>{words.index}</h2>
      <p class="sheet-note">{words.indexNote}</p>
      <ul ref={list}>
        {rows.slice(0, held).map(({ place, number, inside }) => (
          <li key={place.id} class={place.id === selected ? 'is-selected' : undefined} style={{ '--mark': colourOf(place) }}>
            <b>{number}</b>
            <span>
              {place.properties.name[language]} <small>{remarkOn(place, language, messages)}</small>
              {inside.map((each) => (
                <span class="sheet-inside" key={each.id}>
                  {' '}
                  → {each.properties.name[language]} <small>{remarkOn(each, language, messages)}</small>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {remarks.length > 0 && <p class="sheet-note">{remarks.join(language === 'en' ? ' ' : '')}</p>}
    </section>
  );
}

/** "±2.5 公里 · 规划 · 3.2、4.1" */
function remarkOn(place: PlanningFeature, language: Language, messages: Messages): string {
  const { accuracy, status, evidence } = place.properties;
  const isHosted = markOf(place) === 'host';
  const radius = accuracy.radiusMetres;
  return [
    isHosted ? '' : radius === undefined ? messages.accuracyClass[accuracy.class] : `±${formatLength(radius, language, messages)}`,
    [...new Set(status.map(({ value }) => messages.statusValue[value]))].join(messages.listSeparator),
    evidence.map((passage) => passageNumber(passage, messages)).join(messages.listSeparator),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Rows that lie within the list's own box, of those that it holds. */
function rowsThatFit(list: HTMLUListElement | null): number {
  if (list === null) return 0;
  const box = list.getBoundingClientRect();
  const items = [...list.children].map((item) => item.getBoundingClientRect());
  const beyond = items.findIndex(({ right, bottom }) => right > box.right + 1 || bottom > box.bottom + 1);
  return beyond < 0 ? items.length : beyond;
}
