/** Measures every feature of a reader's layer from the source of a band, off the page's thread. */
import { reachesOf, type ReachRequest } from '../domain/band/reachesOf.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReachRequest>) => {
  const reaches = reachesOf(data);
  self.postMessage(reaches, { transfer: [reaches.nearest.buffer, reaches.farthest.buffer] });
});
