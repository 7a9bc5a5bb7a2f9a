/** The planned area of each park with its year and grade, as stated; what is not known is said to be so. */
import type { PlannedArea } from '../../domain/plannedAreas.ts';
import type { AreaSquare } from '../../domain/themeViews/toAreaSquares.ts';
import { formatDate } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { Figure } from '../parts/Figure.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { AreaKey } from './AreaKey.tsx';
import { squareKilometres } from './figureWords.ts';

export interface AreaListProps {
  readonly areas: readonly AreaSquare[];
  readonly onSelect: (id: string) => void;
}

export function AreaList({ areas, onSelect }: AreaListProps) {
  const { language, messages } = useInterface();
  const unknownWords = {
    whole: undefined,
    part: undefined,
    unknown: messages.themeView.areaUnknown,
    inside: messages.themeView.areaInside,
    unlocated: messages.themeView.unlocated,
  };
  return (
    <>
      <AreaKey areas={areas} />
      <ul>
        {areas.map(({ place, state, areas: stated }) => (
          <li key={place.id}>
            <PlaceLink id={place.id} onSelect={onSelect}>
              {place.properties.name[language]}
            </PlaceLink>
            {stated.map((area) => (
              <StatedArea key={area.squareMetres} {...area} />
            ))}
            {unknownWords[state] !== undefined && <small>{unknownWords[state]}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

function StatedArea({ squareMetres, fact }: PlannedArea) {
  const { language, messages } = useInterface();
  const { value, unit, note, asOf, grade } = fact;
  if (typeof value !== 'number' || unit === undefined) return null;
  return (
    <small>
      <b>
        <Figure value={value} unit={unit} />
      </b>
      {unit !== 'km2' && ` = ${squareKilometres(squareMetres, language, messages)}`} · {formatDate(asOf, language)}{' '}
      <span class={`grade grade-${grade}`} title={messages.grade(grade)}>
        {grade}
        <span class="visually-hidden"> {messages.grade(grade)}</span>
      </span>
      {note !== undefined && <span class="quiet"> {note[language]}</span>}
    </small>
  );
}
