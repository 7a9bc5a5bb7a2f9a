/** A position by its numbers, in the datum that they come in. */
import { useSignal } from '@preact/signals';
import { GEOGRAPHIC_DATUMS, type GeographicDatum } from '../../domain/datum/Datum.ts';
import { shiftToWgs84 } from '../../domain/datum/shiftDatum.ts';
import type { LonLat } from '../../domain/distance.ts';
import { parseCoordinate } from '../../domain/ownData/parseCoordinate.ts';

export interface CoordinateFormProps {
  readonly texts: Readonly<Record<'datum' | 'lon' | 'lat' | 'set' | 'invalid', string>>;
  /** WGS-84. */
  readonly onPosition: (position: LonLat) => void;
  /** What is wrong with the numbers; empty once nothing is. */
  readonly onProblem: (problem: string) => void;
}

export function CoordinateForm({ texts, onPosition, onProblem }: CoordinateFormProps) {
  const datum = useSignal<GeographicDatum>('WGS-84');
  const lon = useSignal('');
  const lat = useSignal('');
  const put = () => {
    const [x, y] = [parseCoordinate(lon.value), parseCoordinate(lat.value)];
    if (x === undefined || y === undefined || Math.abs(x) > 180 || Math.abs(y) > 90) {
      onProblem(texts.invalid);
      return;
    }
    onProblem('');
    onPosition(shiftToWgs84([x, y], datum.value));
    lon.value = '';
    lat.value = '';
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <label>
        <span>{texts.datum}</span>
        <select value={datum.value} onChange={(event) => (datum.value = event.currentTarget.value as GeographicDatum)}>
          {GEOGRAPHIC_DATUMS.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.lon}</span>
        <input inputMode="decimal" autoComplete="off" value={lon.value} onInput={(event) => (lon.value = event.currentTarget.value)} />
      </label>
      <label>
        <span>{texts.lat}</span>
        <input inputMode="decimal" autoComplete="off" value={lat.value} onInput={(event) => (lat.value = event.currentTarget.value)} />
      </label>
      <button type="submit">{texts.set}</button>
    </form>
  );
}
