/** Sets the next vertex by numbers, in the datum that they come in, or on a place by its name. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { toWgs84 } from '../../domain/datum/convertDatum.ts';
import { GEOGRAPHIC_DATUMS, type GeographicDatum } from '../../domain/datum/Datum.ts';
import type { SketchVertex } from '../../domain/sketch/Sketch.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { useInterface } from '../Interface.ts';
import type { SketchActions } from './SketchActions.ts';

export interface EnterVertexProps {
  readonly store: SketchStore;
  readonly actions: Pick<SketchActions, 'named' | 'onReveal'>;
}

export function EnterVertex({ store, actions }: EnterVertexProps) {
  const { language } = useInterface();
  const own = SKETCH_MESSAGES[language].enter;
  const datum = useSignal<GeographicDatum>('WGS-84');
  const lon = useSignal('');
  const lat = useSignal('');
  const name = useSignal('');
  const problem = useSignal('');
  const base = useId();
  const put = (vertex: SketchVertex) => {
    problem.value = '';
    store.put(vertex);
    actions.onReveal(vertex);
  };
  const putNumbers = () => {
    const [x, y] = [toNumber(lon.value), toNumber(lat.value)];
    if (x === undefined || y === undefined || Math.abs(x) > 180 || Math.abs(y) > 90) {
      problem.value = own.invalid;
      return;
    }
    put({ at: toWgs84([x, y], datum.value) });
    lon.value = '';
    lat.value = '';
  };
  const putPlace = () => {
    const found = actions.named().find((each) => each.name === name.value.trim());
    if (found === undefined) {
      problem.value = own.noPlace;
      return;
    }
    put(found.vertex);
    name.value = '';
  };
  return (
    <details class="sketch-enter">
      <summary>{own.heading}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          putNumbers();
        }}
      >
        <label>
          <span>{own.datum}</span>
          <select value={datum.value} onChange={(event) => (datum.value = event.currentTarget.value as GeographicDatum)}>
            {GEOGRAPHIC_DATUMS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{own.lon}</span>
          <input inputMode="decimal" autoComplete="off" value={lon.value} onInput={(event) => (lon.value = event.currentTarget.value)} />
        </label>
        <label>
          <span>{own.lat}</span>
          <input inputMode="decimal" autoComplete="off" value={lat.value} onInput={(event) => (lat.value = event.currentTarget.value)} />
        </label>
        <button type="submit">{own.set}</button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          putPlace();
        }}
      >
        <label>
          <span>{own.place}</span>
          <input list={`${base}-places`} autoComplete="off" value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
        </label>
        <datalist id={`${base}-places`}>
          {actions.named().map((each) => (
            <option key={each.name} value={each.name} />
          ))}
        </datalist>
        <button type="submit">{own.setPlace}</button>
      </form>
      <p class="sketch-problem" role="alert">
        {problem.value}
      </p>
    </details>
  );
}

/** Undefined where it is no number. */
function toNumber(text: string): number | undefined {
  const trimmed = text.trim().replace('−', '-');
  const value = Number(trimmed);
  return trimmed === '' || !Number.isFinite(value) ? undefined : value;
}
