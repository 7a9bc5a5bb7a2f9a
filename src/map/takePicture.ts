/** Copies what a MapLibre map shows; its own canvas is empty again as soon as the browser has painted. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Rejects where the browser cannot hold a canvas of that size. */
export function takePicture(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      // In the task that has drawn it the picture is still there.
      const drawn = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = drawn.width;
      copy.height = drawn.height;
      const context = copy.getContext('2d');
      if (context === null) {
        reject(new Error(`no canvas of ${copy.width} × ${copy.height} pixels`));
        return;
      }
      context.drawImage(drawn, 0, 0);
      // Too large a canvas takes the drawing without a word and stays empty; the sea at least covers every map.
      const [, , , alpha = 0] = context.getImageData(copy.width >> 1, copy.height >> 1, 1, 1).data;
      if (alpha === 0) reject(new Error(`no canvas of ${copy.width} × ${copy.height} pixels`));
      else resolve(copy);
    });
    map.triggerRepaint();
  });
}
