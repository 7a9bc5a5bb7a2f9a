/** Every way to read a file's coordinates, each in the colour in which it stands on the map, to choose the one that fits. */
import type { LayerPreview } from '../../domain/ownData/FilePreview.ts';
import { formatLength, formatNumber } from '../../i18n/format.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { useInterface } from '../Interface.ts';

/** One way to read the coordinates. */
export interface Reading {
  readonly key: string;
  /** "GCJ-02"; undefined for what the file states. */
  readonly datum: string | undefined;
  readonly areAxesSwapped: boolean;
  /** On the map. */
  readonly colour: string;
  /** False where the values cannot be such coordinates. */
  readonly isPossible: boolean;
  /** Of the sample, 0 to 1, within the district; undefined where it is not known. */
  readonly share: number | undefined;
  /** From the district, where none lies within. */
  readonly awayMetres: number | undefined;
  /** None lies where the map can be moved to. */
  readonly isBeyondMap: boolean;
  readonly isSuggested: boolean;
}

export interface ReadingChoiceProps {
  /** Of the group of buttons. */
  readonly name: string;
  readonly stated: LayerPreview['stated'];
  readonly readings: readonly Reading[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly onPoint: (key: string | undefined) => void;
}

export function ReadingChoice({ name, stated, readings, chosen, onChoose, onPoint }: ReadingChoiceProps) {
  const { language, messages } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const where = ({ isPossible, share, awayMetres, isBeyondMap }: Reading) => {
    if (!isPossible) return own.notPossible;
    if (share === undefined) return '';
    if (share === 0 && awayMetres !== undefined) return (isBeyondMap ? own.beyondMap : own.awayFromDistrict)(formatLength(awayMetres, language, messages));
    return own.inDistrict(formatNumber(Math.round(share * 100), language));
  };
  const statedWords = ({ text, isUnderstood, isImplied }: NonNullable<LayerPreview['stated']>) => {
    if (!isUnderstood) return own.statedUnknown(text);
    return isImplied ? own.implied(text) : own.stated(text);
  };
  const impossible = readings.filter(({ isPossible }) => !isPossible);
  const row = (reading: Reading) => (
    <label key={reading.key} class="own-reading" style={{ '--mark': reading.colour }} onPointerEnter={() => onPoint(reading.key)} onPointerLeave={() => onPoint(undefined)}>
      <input
        type="radio"
        name={name}
        checked={chosen === reading.key}
        disabled={!reading.isPossible}
        onChange={() => onChoose(reading.key)}
        onFocus={() => onPoint(reading.key)}
        onBlur={() => onPoint(undefined)}
      />
      <span class="own-swatch" />
      <span>
        <strong>
          {reading.datum ?? (stated?.isImplied === true ? own.impliedChoice : own.statedChoice)}
          {reading.areAxesSwapped && ` · ${own.swapped}`}
        </strong>
        <span class="quiet">
          {where(reading)}
          {reading.isSuggested && <em> {own.suggested}</em>}
        </span>
      </span>
    </label>
  );
  return (
    <fieldset class="own-readings">
      <legend>{own.datumHeading}</legend>
      {stated !== undefined && <p>{statedWords(stated)}</p>}
      <p class="quiet">{own.datumHint}</p>
      {readings.filter(({ isPossible }) => isPossible).map(row)}
      {impossible.length > 0 && (
        <details>
          <summary>{own.impossible(formatNumber(impossible.length, language))}</summary>
          {impossible.map(row)}
        </details>
      )}
    </fieldset>
  );
}
