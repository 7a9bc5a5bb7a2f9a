/** Draws the map once more, out of sight and as dense as is asked for, and gives it as a picture. The map on screen stays as it is. */
import type { Bounds } from '../domain/bounds.ts';
import type { Extent } from '../domain/paper/mapWindow.ts';
import { withFailure } from './bases/withFailure.ts';
import type { BaseMapSources } from './BaseMapSources.ts';
import { GroundMissing } from './GroundMissing.ts';
import type { MapView } from './MapView.ts';
import { PictureTooLarge } from './PictureTooLarge.ts';
import { PlanningMap } from './PlanningMap.ts';
import type { PlanningMapOptions } from './PlanningMapOptions.ts';
import type { StillMap } from './StillMap.ts';

export interface CaptureOptions {
  readonly view: MapView;
  readonly sources: BaseMapSources;
  readonly icons: PlanningMapOptions['icons'];
  readonly frame: Bounds;
  readonly home: Bounds;
  /** Pixels of CSS. */
  readonly width: number;
  readonly height: number;
  readonly still: StillMap;
  /** Gives the picture up, and what it takes. */
  readonly signal: AbortSignal;
}

export const PATIENCE_MS = 240_000;
export const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const nothing = () => undefined;
/** Nobody points at a map that is out of sight. */
export const DEAF = {
  obstacles: () => [],
  canTurn: false,
  onSelect: nothing,
  onCoincide: nothing,
  onCamera: nothing,
  onRest: nothing,
  onOpenPassage: nothing,
  onPoint: nothing,
} as const;

/**
 * `width × pixelRatio` by `height × pixelRatio` pixels. Rejects with PictureTooLarge, with the reason of the signal, with a
 * BaseFailure where a part of the base map by choice could not be had, with GroundMissing where one of the map itself could not, or with an Error where the map could not be drawn; frees what it took of the graphics card in every case.
 */
export async function captureMap({ view, sources, icons, frame, home, width, height, still, signal }: CaptureOptions): Promise<HTMLCanvasElement> {
  signal.throwIfAborted();
  const largest = largestRatio(width, height);
  if (still.pixelRatio > largest) throw new PictureTooLarge(largest);
  const container = hideAway({ width, height });
  const recorded = view.base && withFailure(view.base);
  let map: PlanningMap | undefined;
  let patience = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      patience = window.setTimeout(() => reject(new Error('the map took too long to draw')), PATIENCE_MS);
      map = new PlanningMap({
        container,
        sources,
        frame,
        home,
        view: recorded === undefined ? view : { ...view, base: recorded.base },
        padding: NO_PADDING,
        icons,
        still,
        ...DEAF,
        // What holds something else than it should is told in the same breath, a little later.
        onDrawn: () => void setTimeout(resolve),
        onLost: () => reject(new Error('the graphics card gave the picture up')),
        onFailed: (what) => reject(new GroundMissing(what)),
      });
    });
    const failure = recorded?.failure();
    if (failure !== undefined) throw failure;
    return await (map as unknown as PlanningMap).picture();
  } finally {
    clearTimeout(patience);
    map?.destroy();
    container.remove();
  }
}

/** A box of that size in pixels of CSS, out of sight, for a map that is drawn to be taken. */
export function hideAway({ width, height }: Extent): HTMLElement {
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'fixed', left: '-99999px', top: '0', width: `${width}px`, height: `${height}px` });
  container.setAttribute('aria-hidden', 'true');
  document.body.append(container);
  return container;
}

/** How many pixels for each of CSS this machine can draw of a map of that size; asks a graphics context and gives it back. Throws where there is none. */
function largestRatio(width: number, height: number): number {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) throw new Error('no graphics context for a picture');
  const [viewportWidth = 0, viewportHeight = 0] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  const side = Math.min(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number, gl.getParameter(gl.MAX_TEXTURE_SIZE) as number);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return Math.min(Math.min(side, viewportWidth) / width, Math.min(side, viewportHeight) / height);
}
