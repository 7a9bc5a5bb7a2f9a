/** What one measure states of each town, with its passage and its outcome; those without a figure are named as unknown. */
import type { ThemeModel } from '../../domain/themeViews/ThemeModel.ts';
import { useInterface } from '../Interface.ts';
import { OutcomeMark } from '../parts/OutcomeMark.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { passageNumber } from '../parts/passageNumber.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { figureWords } from './figureWords.ts';

export interface MeasureListProps {
  readonly model: Extract<ThemeModel, { kind: 'measures' }>;
  readonly onMeasure: (id: string) => void;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (passage: string) => void;
}

export function MeasureList({ model, onMeasure, onSelect, onOpenPassage }: MeasureListProps) {
  const { language, messages } = useInterface();
  const { measures, chosen, towns } = model;
  if (chosen === undefined) return null;
  return (
    <>
      {measures.length > 1 && (
        <select aria-label={messages.themeView.choose} value={chosen.id} onChange={(event) => onMeasure(event.currentTarget.value)}>
          {measures.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      )}
      <h3>{chosen.name[language]}</h3>
      {chosen.note !== undefined && <p class="quiet">{chosen.note[language]}</p>}
      <ul>
        {towns.measured.map(({ place, target }) => (
          <li key={place.id}>
            <PlaceLink id={place.id} onSelect={onSelect}>
              {target.label[language]}
            </PlaceLink>
            <small>
              <b>{figureWords(target.figure, language, messages)}</b>
              {target.year !== undefined && ` · ${messages.byYear(String(target.year))}`} ·{' '}
              <PassageLink id={target.passage} onOpen={onOpenPassage}>
                {messages.inReport(passageNumber(target.passage, messages))}
              </PassageLink>{' '}
              <OutcomeMark outcome={target.outcome} />
            </small>
          </li>
        ))}
      </ul>
      <p class="quiet">
        {messages.themeView.noFigureFor(towns.without.map(({ place }) => place.properties.name[language]).join(messages.listSeparator))}
      </p>
    </>
  );
}
