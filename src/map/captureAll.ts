/** Draws several views one after another with one map out of sight, so that a booklet takes one graphics context and one start. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapWindow } from '../domain/paper/mapWindow.ts';
import type { Box } from '../domain/paper/placeBoxes.ts';
import { DEAF, NO_PADDING, PATIENCE_MS, hideAway, type CaptureOptions } from './captureMap.ts';
import { KEPT_SOURCE, keptFree, pavedBy } from './keptFree.ts';
import type { MapView } from './MapView.ts';
import { PlanningMap } from './PlanningMap.ts';

export interface ViewToDraw {
  readonly key: string;
  readonly view: MapView;
  /** All of one size. */
  readonly window: MapWindow;
  /** Room that no name may take, in pixels of the window. */
  readonly boxes: readonly Box[];
}

export interface CaptureAllOptions extends Pick<CaptureOptions, 'sources' | 'icons' | 'frame' | 'home' | 'signal'> {
  readonly views: readonly ViewToDraw[];
  readonly pixelRatio: number;
  readonly onPicture: (key: string, picture: HTMLCanvasElement) => void;
}

/** Rejects with the reason of the signal, or with an Error where the map could not be drawn; what was drawn until then has been handed on. */
export async function captureAll({ views, sources, icons, frame, home, pixelRatio, signal, onPicture }: CaptureAllOptions): Promise<void> {
  signal.throwIfAborted();
  const [first] = views;
  if (first === undefined) return;
  const container = hideAway(first.window);
  let map: PlanningMap | undefined;
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  signal.addEventListener('abort', () => failed.reject(signal.reason as Error), { once: true });
  try {
    await orTooLong(failed.promise, new Promise<void>((resolve) => {
      map = new PlanningMap({
        container,
        sources,
        icons,
        frame,
        home,
        view: first.view,
        padding: NO_PADDING,
        still: { ...first.window, pixelRatio, restyle: (style) => keptFree(style, first.window, first.boxes) },
        ...DEAF,
        onDrawn: resolve,
        onLost: () => failed.reject(new Error('the graphics card gave the picture up')),
        onFailed: (what) => failed.reject(new Error(what ?? 'a part of the base map')),
      });
    }));
    const drawn = map as unknown as PlanningMap;
    for (const each of views) {
      if (each !== first) await orTooLong(failed.promise, drawn.lend((lent) => turnTo(lent, drawn, each)));
      onPicture(each.key, await orTooLong(failed.promise, drawn.picture()));
    }
  } finally {
    map?.destroy();
    container.remove();
  }
}

async function turnTo(lent: MapLibreMap, map: PlanningMap, { view, window, boxes }: ViewToDraw): Promise<void> {
  lent.jumpTo({ center: [...window.center], zoom: window.zoom });
  const kept: FeatureCollection = pavedBy(window, boxes);
  void lent.getSource<GeoJSONSource>(KEPT_SOURCE)?.setData(kept);
  map.update(view);
  await new Promise<void>((resolve) => {
    lent.once('idle', () => resolve());
    lent.triggerRepaint();
  });
}

function orTooLong<Value>(failed: Promise<never>, work: Promise<Value>): Promise<Value> {
  let patience: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error('the map took too long to draw')), PATIENCE_MS);
  });
  return Promise.race([work, failed, late]).finally(() => clearTimeout(patience));
}
