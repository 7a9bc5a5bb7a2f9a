/** What a band is drawn around and how wide it is: a place by its name, the selection, something of the reader's own; a slider and a number. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { BAND_METRES, BAND_STEPS, metresOfStep, stepOfMetres } from '../../domain/band/BandSource.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { BAND_MESSAGES } from '../../i18n/band/index.ts';
import { formatLength } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

/** Something of the reader's own that a band can be drawn around. */
export interface OwnSourceOption {
  readonly key: string;
  readonly name: string;
}

export interface BandControlsProps {
  /** Name of the source; undefined while there is none. */
  readonly source: string | undefined;
  readonly metres: number;
  /** Those with a position. */
  readonly places: readonly PlanningFeature[];
  /** The selected place, where it is not the source already. */
  readonly selected: PlanningFeature | undefined;
  readonly own: readonly OwnSourceOption[];
  readonly onPlace: (id: string) => void;
  readonly onOwn: (key: string) => void;
  readonly onClear: () => void;
  /** `isSettled` once the hand has let go. */
  readonly onMetres: (metres: number, isSettled: boolean) => void;
}

export function BandControls({ source, metres, places, selected, own, onPlace, onOwn, onClear, onMetres }: BandControlsProps) {
  const { language, messages } = useInterface();
  const texts = BAND_MESSAGES[language];
  const id = useId();
  const isUnknown = useSignal(false);
  const text = useSignal('');
  const width = formatLength(metres, language, messages);
  const choose = () => {
    const wanted = text.value.trim();
    const found = places.find(({ properties }) => properties.name[language] === wanted || properties.aliases.includes(wanted));
    isUnknown.value = found === undefined && wanted !== '';
    if (found === undefined) return;
    onPlace(found.id);
    text.value = '';
  };
  return (
    <div class="band-controls">
      {source === undefined ? (
        <p>{texts.invitation}</p>
      ) : (
        <p class="band-source">
          <span class="quiet">{texts.around}</span>
          <strong>{source}</strong>
          <button type="button" class="icon-button" aria-label={texts.off} title={texts.off} onClick={onClear}>
            <Icon name="x" size={18} />
          </button>
        </p>
      )}
      {selected !== undefined && (
        <button type="button" class="text-button" onClick={() => onPlace(selected.id)}>
          {texts.useSelected(selected.properties.name[language])}
        </button>
      )}
      <label class="field">
        <span>{texts.choosePlace}</span>
        <input
          type="text"
          list={`${id}-places`}
          autocomplete="off"
          aria-invalid={isUnknown.value}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            isUnknown.value = false;
            // One of the list is meant at once; what is still being written may become any.
            if (places.some(({ properties }) => properties.name[language] === text.value)) choose();
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') choose();
          }}
        />
        <datalist id={`${id}-places`}>
          {places.map((place) => (
            <option key={place.id} value={place.properties.name[language]} />
          ))}
        </datalist>
      </label>
      {isUnknown.value && <p role="alert">{texts.noSuchPlace}</p>}
      {own.length > 0 && (
        <label class="field">
          <span>{texts.drawn}</span>
          <select value="" onChange={({ currentTarget }) => currentTarget.value !== '' && onOwn(currentTarget.value)}>
            <option value="">–</option>
            {own.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {source !== undefined && (
        <div class="band-width">
          <label class="band-slider">
            <span class="quiet">{texts.width}</span>
            <input
              type="range"
              min={0}
              max={BAND_STEPS}
              step={1}
              value={stepOfMetres(metres)}
              aria-valuetext={width}
              onInput={({ currentTarget }) => onMetres(metresOfStep(Number(currentTarget.value)), false)}
              onChange={({ currentTarget }) => onMetres(metresOfStep(Number(currentTarget.value)), true)}
            />
          </label>
          <label class="band-number">
            <input
              type="number"
              min={BAND_METRES.least / 1_000}
              max={BAND_METRES.most / 1_000}
              step="any"
              value={metres / 1_000}
              aria-label={`${texts.width} (${texts.kilometres})`}
              onChange={({ currentTarget }) => {
                const kilometres = currentTarget.valueAsNumber;
                if (Number.isFinite(kilometres)) onMetres(Math.round(kilometres * 1_000), true);
                // What cannot be stands as what is.
                currentTarget.value = String(metres / 1_000);
              }}
            />
            <span>{texts.kilometres}</span>
          </label>
        </div>
      )}
    </div>
  );
}
