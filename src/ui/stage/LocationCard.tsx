/** What is known of the reader's own position, or why nothing is, with what he may do about it. */
import type { CompassPoint } from '../../domain/compass.ts';
import type { DistanceRange } from '../../domain/distance.ts';
import { toldRadiusMetres, type LocationProblem, type OwnPosition } from '../../domain/ownPosition.ts';
import { formatDistanceRange, formatLength } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export type LocationState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'shown'; readonly own: OwnPosition }
  /** Off the map: how far the district's middle lies from there, and which way. */
  | { readonly kind: 'outside'; readonly range: DistanceRange; readonly towards: CompassPoint }
  | { readonly kind: 'problem'; readonly problem: LocationProblem };

export interface LocationCardProps {
  readonly state: LocationState;
  /** "新会区" */
  readonly region: string;
  readonly onMeasure: (own: OwnPosition) => void;
  readonly onRetry: () => void;
  readonly onOff: () => void;
}

export function LocationCard({ state, region, onMeasure, onRetry, onOff }: LocationCardProps) {
  const { messages } = useInterface();
  const { controls } = messages;
  const own = state.kind === 'shown' ? state.own : undefined;
  return (
    <section class="location-card" aria-label={controls.ownLocation}>
      <p role="status">{useLocationWords(state, region)}</p>
      <p class="quiet">{controls.locationPrivacy}</p>
      <div>
        {own !== undefined && (
          <button type="button" class="text-button" onClick={() => onMeasure(own)}>
            {controls.measureFromHere}
          </button>
        )}
        {state.kind === 'problem' && (
          <button type="button" class="text-button" onClick={onRetry}>
            {messages.retry}
          </button>
        )}
        <button type="button" class="text-button" onClick={onOff}>
          {controls.locationOff}
        </button>
        {own !== undefined && (
          <details>
            <summary class="text-button">{controls.locationNotes}</summary>
            <p class="quiet">{controls.locationDrawn}</p>
          </details>
        )}
      </div>
    </section>
  );
}

function useLocationWords(state: LocationState, region: string): string {
  const { language, messages } = useInterface();
  const { controls } = messages;
  switch (state.kind) {
    case 'asking':
      return controls.locating;
    case 'shown':
      return controls.locatedWithin(formatLength(toldRadiusMetres(state.own), language, messages));
    case 'outside':
      return controls.locatedOutside(region, formatDistanceRange(state.range, language, messages), controls.direction[state.towards]);
    case 'problem':
      return controls.locationProblem[state.problem];
  }
}
