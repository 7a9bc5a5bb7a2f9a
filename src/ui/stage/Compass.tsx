/** The compass: its needle points north however the map is turned; a click turns north up and looks from above. */
import type { ReadonlySignal } from '@preact/signals';
import type { Camera } from '../../domain/cameraOf.ts';
import { compassPointOf } from '../../domain/compass.ts';
import { useInterface } from '../Interface.ts';

export interface CompassProps {
  readonly camera: ReadonlySignal<Camera | undefined>;
  /** True where it is shown only while there is something to turn back. */
  readonly isHiddenAtRest: boolean;
  readonly onNorth: () => void;
}

/** Less is no turn that an eye would see. */
const AT_REST_DEGREES = 0.5;

export function Compass({ camera, isHiddenAtRest, onNorth }: CompassProps) {
  const { messages } = useInterface();
  const { bearing = 0, pitch = 0 } = camera.value ?? {};
  const isAtRest = Math.abs(bearing) < AT_REST_DEGREES && pitch < AT_REST_DEGREES;
  if (isAtRest && isHiddenAtRest) return null;
  const { controls } = messages;
  const name = controls.north(controls.direction[compassPointOf(bearing)]);
  return (
    <button type="button" class="compass" aria-label={name} title={controls.withKey(name, 'N')} onClick={onNorth}>
      <svg
        width="26"
        height="26"
        viewBox="-13 -13 26 26"
        aria-hidden="true"
        style={{ transform: `rotateX(${pitch}deg) rotate(${-bearing}deg)` }}
      >
        <path class="compass-north" d="M0-11 4.2 0H-4.2Z" />
        <path class="compass-south" d="M0 11 4.2 0H-4.2Z" />
      </svg>
    </button>
  );
}
