/** Where a reader asks what is near: by the second button, a long press, or the key for menus. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../domain/distance.ts';

export interface ContextPoint {
  readonly position: LonLat;
  /** Pixels from the top left corner of the map. */
  readonly x: number;
  readonly y: number;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

const LONG_PRESS_MS = 550;
/** A finger that moves farther moves the map. */
const STEADY_PIXELS = 10;

/** `middle` is what the key for menus means. Some browsers tell of a long press themselves: then it is told once. */
export function listenForContext(map: MapLibreMap, middle: () => Pixel, onContext: (point: ContextPoint) => void): void {
  const tell = (at: Pixel) => {
    const { lng, lat } = map.unproject([at.x, at.y]);
    onContext({ position: [lng, lat], x: at.x, y: at.y });
  };
  let pressing = 0;
  let start: Pixel | undefined;
  const release = () => {
    clearTimeout(pressing);
    start = undefined;
  };
  map.on('contextmenu', ({ point, originalEvent }) => {
    originalEvent.preventDefault();
    release();
    // The key for menus is no pointer: its event lies in the corner of the element.
    tell(isOfKey(originalEvent) ? middle() : point);
  });
  // Not every browser makes an event for menus of these keys.
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    tell(middle());
  });
  map.on('touchstart', ({ point, points }) => {
    release();
    if (points.length > 1) return;
    start = point;
    pressing = window.setTimeout(() => {
      start = undefined;
      tell(point);
    }, LONG_PRESS_MS);
  });
  map.on('touchmove', ({ point }) => {
    if (start !== undefined && Math.hypot(point.x - start.x, point.y - start.y) > STEADY_PIXELS) release();
  });
  for (const type of ['touchend', 'touchcancel', 'movestart'] as const) map.on(type, release);
  map.once('remove', release);
}

/** Mice say which button, touches what they are; a key says neither. */
function isOfKey(event: MouseEvent): boolean {
  if (event instanceof PointerEvent) return event.pointerType === '';
  return event.button !== 2 && !event.ctrlKey;
}
