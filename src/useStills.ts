/** Pictures of maps that are drawn one after another, so that never more than one takes the graphics card. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hasWebGl2 } from './hasWebGl2.ts';
import type * as PaperMap from './map/paperMap.ts';
import type { Still } from './ui/dossier/SiteMap.tsx';
import { takePicture, type PictureRequest } from './usePicture.ts';

const WAITING: Still = { url: undefined, hasFailed: false };
const FAILED: Still = { url: undefined, hasFailed: true };

/** By the keys of the requests, which are one object as long as nothing changes; undefined while it is not known what to draw. */
export function useStills(paperMap: Pick<typeof PaperMap, 'captureMap'> | undefined, requests: ReadonlyMap<string, PictureRequest> | undefined): ReadonlyMap<string, Still> {
  const stills = useSignal<{ readonly of: unknown; readonly drawn: ReadonlyMap<string, Still> }>({ of: undefined, drawn: new Map() });
  useEffect(() => {
    if (paperMap === undefined || requests === undefined) return undefined;
    const giveUp = new AbortController();
    const urls: string[] = [];
    const tell = (id: string, still: Still) => {
      const { of, drawn } = stills.peek();
      stills.value = { of: requests, drawn: new Map(of === requests ? drawn : []).set(id, still) };
    };
    // Where no map can be drawn the page says so; a report that carries none is whole.
    if (!hasWebGl2()) {
      for (const id of requests.keys()) tell(id, FAILED);
      return undefined;
    }
    const drawAll = async () => {
      for (const [id, request] of requests) {
        try {
          const url = await takePicture(paperMap, request, giveUp.signal);
          urls.push(url);
          tell(id, { url, hasFailed: false });
        } catch (error) {
          if (giveUp.signal.aborted) return;
          console.error(error);
          tell(id, FAILED);
        }
      }
    };
    void drawAll();
    return () => {
      giveUp.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [paperMap, requests]);
  const { of, drawn } = stills.value;
  return new Map([...(requests?.keys() ?? [])].map((id) => [id, (of === requests ? drawn.get(id) : undefined) ?? WAITING]));
}
