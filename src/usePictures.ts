/** Pictures that one map draws one after another, as addresses that are given back with the page. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CaptureAllOptions } from './map/captureAll.ts';
import type * as PaperMap from './map/paperMap.ts';
import { pictureBlob } from './pictureBlob.ts';

export interface Pictures {
  /** By the keys of the views; those that are drawn already. */
  readonly urls: ReadonlyMap<string, string>;
  readonly hasFailed: boolean;
}

const NONE: Pictures = { urls: new Map(), hasFailed: false };
/** 225 to the inch: the maps are small, and there are many. */
const PAPER_RATIO = 225 / 96;
/** Set in the browser's own timeline once all pictures stand. */
const DRAWN_MARK = 'map-drawn';

/** `request` is the same object as long as nothing changes; undefined while it is not known what to draw. */
export function usePictures({ captureAll }: Pick<typeof PaperMap, 'captureAll'>, request: Omit<CaptureAllOptions, 'signal' | 'pixelRatio' | 'onPicture'> | undefined): Pictures {
  const pictures = useSignal(NONE);
  useEffect(() => {
    pictures.value = NONE;
    if (request === undefined) return undefined;
    const giveUp = new AbortController();
    const urls = new Map<string, string>();
    const encoded: Promise<void>[] = [];
    const drawAll = async () => {
      const onPicture = (key: string, picture: HTMLCanvasElement) => {
        const kept = keep(key, picture);
        // It is waited for below, once all are drawn; until then nobody else hears of it.
        kept.catch(() => undefined);
        encoded.push(kept);
      };
      await captureAll({ ...request, pixelRatio: PAPER_RATIO, signal: giveUp.signal, onPicture });
      await Promise.all(encoded);
      performance.mark(DRAWN_MARK);
    };
    const keep = async (key: string, picture: HTMLCanvasElement) => {
      const blob = await pictureBlob(picture);
      if (giveUp.signal.aborted) return;
      urls.set(key, URL.createObjectURL(blob));
      pictures.value = { urls: new Map(urls), hasFailed: pictures.peek().hasFailed };
    };
    drawAll().catch((error: unknown) => {
      if (giveUp.signal.aborted) return;
      console.error(error);
      pictures.value = { urls: new Map(urls), hasFailed: true };
    });
    return () => {
      giveUp.abort();
      for (const url of urls.values()) URL.revokeObjectURL(url);
    };
  }, [request]);
  return pictures.value;
}
