/** The classes of a reader's layer with their colours and counts; each is hidden and shown by a click, or shown alone. */
import { classColours } from '../../domain/ownData/ownColours.ts';
import type { OwnEntry } from '../../domain/ownData/OwnEntry.ts';
import type { StyleClass } from '../../domain/ownData/styleClasses.ts';
import { toneOf } from '../../domain/Scheme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { useInterface } from '../Interface.ts';

export interface ClassLegendProps {
  readonly entry: OwnEntry;
  readonly onHidden: (hidden: readonly number[]) => void;
}

export function ClassLegend({ entry: { style, classes }, onHidden }: ClassLegendProps) {
  const { language, scheme } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const number = (value: number) => formatNumber(value, language);
  const nameOf = (each: StyleClass): string => {
    switch (each.kind) {
      case 'value':
        return each.text;
      case 'range':
        return own.range(number(each.from), number(each.to));
      case 'others':
        return own.otherValues(number(each.values));
      case 'none':
        return own.noValue;
      case 'all':
        return '';
    }
  };
  if (classes.classes.length < 2) return null;
  const colours = classColours(classes.classes, style.colour, toneOf(scheme));
  return (
    <ul class="own-classes" aria-label={own.classes}>
      {classes.classes.map((each, index) => {
        const isShown = !style.hidden.includes(index);
        const others = classes.classes.flatMap((_, other) => (other === index ? [] : [other]));
        const isAlone = isShown && others.every((other) => style.hidden.includes(other));
        return (
          <li key={index} class="own-class-row">
            <button
              type="button"
              class="own-class"
              aria-pressed={isShown}
              onClick={() => onHidden(isShown ? [...style.hidden, index] : style.hidden.filter((hidden) => hidden !== index))}
            >
              <span class="own-swatch" style={{ '--mark': colours[index] }} />
              <span class="own-class-name">{nameOf(each)}</span>
              <span class="count">{number(each.count)}</span>
            </button>
            <button type="button" class="own-only" aria-label={isAlone ? own.allClasses : own.onlyClass(nameOf(each))} onClick={() => onHidden(isAlone ? [] : others)}>
              {isAlone ? own.all : own.only}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
