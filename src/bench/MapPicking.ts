/** One click on the map, or Enter in its middle, that says where: a candidate site, or where distances are measured from. */
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { MapMouseEvent } from 'maplibre-gl';
import type { LonLat } from '../domain/distance.ts';
import { roundDegrees } from '../domain/roundDegrees.ts';
import type { PlanningMap } from '../map/PlanningMap.ts';

export type PickPurpose = 'site' | 'origin';

export class MapPicking {
  /** Undefined while nothing is picked. */
  readonly purpose = signal<PickPurpose | undefined>(undefined);
  readonly #map: ReadonlySignal<PlanningMap | undefined>;
  readonly #onPick: (purpose: PickPurpose, position: LonLat) => void;

  constructor(map: ReadonlySignal<PlanningMap | undefined>, onPick: (purpose: PickPurpose, position: LonLat) => void) {
    this.#map = map;
    this.#onPick = onPick;
    effect(() => {
      const [drawn, purpose] = [map.value, this.purpose.value];
      if (drawn === undefined || purpose === undefined) return undefined;
      return untracked(() =>
        waitOn(drawn, (position) => {
          this.purpose.value = undefined;
          if (position !== undefined) onPick(purpose, position);
        }),
      );
    });
  }

  /** The map takes the focus, so that keys reach it. */
  start(purpose: PickPurpose): void {
    this.purpose.value = purpose;
  }

  cancel(): void {
    this.purpose.value = undefined;
  }

  /** The middle of what is in sight, without a click. */
  takeMiddle(purpose: PickPurpose): void {
    const drawn = this.#map.peek();
    this.cancel();
    if (drawn !== undefined) this.#onPick(purpose, middleOf(drawn));
  }
}

function middleOf(planningMap: PlanningMap): LonLat {
  const { x, y } = planningMap.camera.middle();
  return planningMap.lend((map) => toLonLat(map.unproject([x, y])));
}

/** Undefined where the reader thinks better of it. What it gives back ends the waiting. */
function waitOn(planningMap: PlanningMap, onDone: (position: LonLat | undefined) => void): () => void {
  planningMap.letPointerRest(true);
  const onClick = ({ lngLat }: MapMouseEvent) => onDone(toLonLat(lngLat));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // The page would select what lies there, or close what is open.
    event.stopPropagation();
    event.preventDefault();
    onDone(event.key === 'Enter' ? middleOf(planningMap) : undefined);
  };
  const stop = planningMap.lend((map) => {
    const canvas = map.getCanvas();
    map.on('click', onClick);
    canvas.addEventListener('keydown', onKey, { capture: true });
    const { cursor } = canvas.style;
    canvas.style.cursor = 'crosshair';
    canvas.focus({ preventScroll: true });
    return () => {
      map.off('click', onClick);
      canvas.removeEventListener('keydown', onKey, { capture: true });
      canvas.style.cursor = cursor;
    };
  });
  return () => {
    stop();
    planningMap.letPointerRest(false);
  };
}

function toLonLat({ lng, lat }: { readonly lng: number; readonly lat: number }): LonLat {
  return [roundDegrees(lng), roundDegrees(lat)];
}
