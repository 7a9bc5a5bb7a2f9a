/** The metric scale bar: a line with a tick at its ends and its middle, and the length that it stands for. */
import type { ReadonlySignal } from '@preact/signals';
import type { Camera } from '../../domain/cameraOf.ts';
import { scaleBarOf } from '../../domain/scaleBar.ts';
import { formatLength } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

const LONGEST_PIXELS = 112;

export function ScaleBar({ camera }: { readonly camera: ReadonlySignal<Camera | undefined> }) {
  const { language, messages } = useInterface();
  if (camera.value === undefined) return null;
  const { center, zoom, pitch } = camera.value;
  const { metres, pixels } = scaleBarOf(center[1], zoom, LONGEST_PIXELS);
  const length = formatLength(metres, language, messages);
  const { scale, scaleInTheMiddle } = messages.controls;
  const words = pitch > 0 ? scaleInTheMiddle(length) : scale(length);
  return (
    <p class="scale-bar" title={words}>
      <span class="visually-hidden">{words}</span>
      <span aria-hidden="true">{length}</span>
      <span class="scale-line" style={{ width: `${pixels}px` }} aria-hidden="true" />
    </p>
  );
}
