/** Finds a place by the initials of its name or by its theme; the map shows the same places. */
import type { ComponentChildren } from 'preact';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatNumber } from '../../i18n/format.ts';
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { PlaceList } from '../explore/PlaceList.tsx';
import { useInterface } from '../Interface.ts';
import { Keypad } from './Keypad.tsx';

export interface FindPanelProps {
  /** The letters typed so far. */
  readonly text: string;
  readonly places: readonly PlanningFeature[];
  /** What the themes leave, in words. */
  readonly told: string;
  /** True until it is known what the letters match. */
  readonly isWaiting: boolean;
  readonly themes: ComponentChildren;
  readonly selected: string | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onText: (text: string) => void;
  readonly onSelect: (id: string) => void;
}

export function FindPanel(props: FindPanelProps) {
  const { language, messages } = useInterface();
  const words = KIOSK_MESSAGES[language];
  const { text, places, isWaiting } = props;
  const count = formatNumber(places.length, language);
  return (
    <section class="find-panel" aria-label={words.find}>
      {props.themes}
      <p class="find-typed" role="status">
        {text === '' ? (
          <span class="find-hint">{words.typeInitials}</span>
        ) : (
          <>
            <span class="visually-hidden">{words.typed} </span>
            <strong>{[...text].join(' ')}</strong>
          </>
        )}
        <span class="find-told">{isWaiting ? messages.fetching : places.length === 0 ? messages.nothingFound : `${props.told} ${count}`}</span>
      </p>
      <div class="find-list">
        <PlaceList
          places={places}
          distances={undefined}
          selected={props.selected}
          colourOf={props.colourOf}
          onSelect={props.onSelect}
          onPoint={() => undefined}
        />
      </div>
      <Keypad text={text} onText={props.onText} />
    </section>
  );
}
