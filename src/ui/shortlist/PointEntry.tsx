/** The ways to set a point: a click on the map, its middle, or coordinates. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LonLat } from '../../domain/distance.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { CoordinateForm } from '../parts/CoordinateForm.tsx';

export interface MapPoint {
  /** True while the next click on the map is waited for. */
  readonly isPicking: boolean;
  /** Waits for a click, or no longer. */
  readonly onPick: () => void;
  readonly onMiddle: () => void;
}

export interface PointEntryProps {
  /** Undefined where there is no map. */
  readonly map: MapPoint | undefined;
  readonly isDisabled?: boolean;
  readonly onPosition: (position: LonLat) => void;
}

export function PointEntry({ map, isDisabled = false, onPosition }: PointEntryProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].point;
  const problem = useSignal('');
  const pick = useRef<HTMLButtonElement>(null);
  const wasPicking = useRef(false);
  const isPicking = map?.isPicking ?? false;
  useEffect(() => {
    // The map had the focus for as long as it was asked for a point.
    if (wasPicking.current && !isPicking && document.activeElement instanceof HTMLCanvasElement) pick.current?.focus();
    wasPicking.current = isPicking;
  }, [isPicking]);
  return (
    <div class="point-entry">
      <div class="point-ways">
        <button type="button" ref={pick} disabled={isDisabled || map === undefined} aria-pressed={isPicking} onClick={map?.onPick}>
          <Icon name="map-pin" size={16} />
          {isPicking ? own.picking : own.onMap}
        </button>
        <button type="button" disabled={isDisabled || map === undefined} onClick={map?.onMiddle}>
          <Icon name="scan-search" size={16} />
          {own.middle}
        </button>
      </div>
      <p class="visually-hidden" role="status">
        {isPicking && own.picking}
      </p>
      {map === undefined && <p class="quiet">{own.noMap}</p>}
      {!isDisabled && (
        <details class="point-numbers">
          <summary>{own.enter}</summary>
          <CoordinateForm texts={{ ...SKETCH_MESSAGES[language].enter, set: own.set }} onPosition={onPosition} onProblem={(text) => (problem.value = text)} />
          <p role="alert">{problem.value}</p>
        </details>
      )}
    </div>
  );
}
