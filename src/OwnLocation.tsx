/** Watches where the reader is, for as long as he wants it, and says what is known of it. Nothing is kept and nothing is sent. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { centreOf, type Bounds } from './domain/bounds.ts';
import { bearingDegrees, compassPointOf } from './domain/compass.ts';
import { geodesicMetres } from './domain/distance.ts';
import { isOnMap, locationProblemOf, type LocationProblem, type OwnPosition } from './domain/ownPosition.ts';
import { LocationCard, type LocationState } from './ui/stage/LocationCard.tsx';

export interface OwnLocationProps {
  readonly region: string;
  /** What the map may show at all, and the district; degrees. */
  readonly frame: Bounds;
  readonly home: Bounds;
  /** Each new position on the map; undefined while there is none. */
  readonly onPosition: (own: OwnPosition | undefined) => void;
  readonly onMeasure: (own: OwnPosition) => void;
  readonly onOff: () => void;
}

const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 10_000 };

export function OwnLocation({ region, frame, home, onPosition, onMeasure, onOff }: OwnLocationProps) {
  const state = useSignal<LocationState>({ kind: 'asking' });
  const attempt = useSignal(0);
  useEffect(() => {
    state.value = { kind: 'asking' };
    const stop = watchPosition(
      (own) => {
        const isShown = isOnMap(own, frame);
        state.value = isShown ? { kind: 'shown', own } : outsideOf(own, home);
        onPosition(isShown ? own : undefined);
      },
      (problem) => {
        // A position that is already there stays, as old as it is, while the device looks for a better one.
        if (state.peek().kind === 'shown' && problem !== 'denied') return;
        state.value = { kind: 'problem', problem };
        onPosition(undefined);
      },
    );
    return () => {
      stop();
      onPosition(undefined);
    };
  }, [attempt.value]);
  return <LocationCard state={state.value} region={region} onMeasure={onMeasure} onRetry={() => (attempt.value += 1)} onOff={onOff} />;
}

/** Gives what ends the watch. */
function watchPosition(onPosition: (own: OwnPosition) => void, onProblem: (problem: LocationProblem) => void): () => void {
  if (!isSecureContext || !('geolocation' in navigator)) {
    onProblem(isSecureContext ? 'unsupported' : 'insecure');
    return () => undefined;
  }
  const watch = navigator.geolocation.watchPosition(
    ({ coords }) => onPosition({ position: [coords.longitude, coords.latitude], radiusMetres: coords.accuracy }),
    ({ code }) => onProblem(locationProblemOf(code)),
    OPTIONS,
  );
  return () => navigator.geolocation.clearWatch(watch);
}

/** The district is no point: the range holds all of it. */
function outsideOf({ position, radiusMetres }: OwnPosition, home: Bounds): LocationState {
  const middle = centreOf(home);
  const metres = geodesicMetres(position, middle);
  const doubt = radiusMetres + geodesicMetres(middle, [home[0], home[1]]);
  const range = { fromMetres: Math.max(0, metres - doubt), toMetres: metres + doubt };
  return { kind: 'outside', range, towards: compassPointOf(bearingDegrees(position, middle)) };
}
