/** Says where the distances of the list are measured from, with the way back. */
import type { Origin } from '../../domain/Origin.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { useInterface } from '../Interface.ts';
import { Loading } from '../parts/Loading.tsx';

export const MEASURED_FROM = 'measured-from';

export interface MeasuredFromProps {
  readonly from: Origin;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  /** The file that could not be read. */
  readonly failure: string | undefined;
  readonly onRetry: () => void;
  readonly onStop: () => void;
}

export function MeasuredFrom({ from, placesById, failure, onRetry, onStop }: MeasuredFromProps) {
  const { language, messages } = useInterface();
  const place = 'place' in from ? placesById.get(from.place) : undefined;
  const point = 'own' in from ? (from.name ?? messages.controls.ownLocation) : messages.pointOnMap;
  const name = 'place' in from ? place?.properties.name[language] : point;
  return (
    <div class="measured-from">
      {name === undefined ? (
        <p role="alert">{messages.noSuchOrigin('place' in from ? from.place : '')}</p>
      ) : (
        <p id={MEASURED_FROM} tabIndex={-1}>
          <strong>{messages.measuredFrom(name)}</strong> · {messages.byDistance}
          <br />
          <span class="quiet">{messages.rangeNote}</span>
        </p>
      )}
      {failure !== undefined && <Loading failure={failure} onRetry={onRetry} />}
      <button type="button" class="text-button" onClick={onStop}>
        {messages.stopMeasuring}
      </button>
    </div>
  );
}
