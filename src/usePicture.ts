/** A picture of the map that is drawn anew when what it shows changes; the one before is given up. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CaptureOptions } from './map/captureMap.ts';
import type * as PaperMap from './map/paperMap.ts';
import { pictureBlob } from './pictureBlob.ts';

export interface Picture {
  /** Address of the picture, as long as it is shown; undefined while it is drawn. */
  readonly url: string | undefined;
  /** Why there is none. */
  readonly failure: unknown;
}

export interface DrawnPicture extends Picture {
  /** Draws it once more. */
  readonly retry: () => void;
}

export interface PictureRequest extends Omit<CaptureOptions, 'signal'> {
  /** Draws on the picture once it is taken. */
  readonly finish?: (picture: HTMLCanvasElement) => void;
}

/** Set in the browser's own timeline once the picture stands. */
const DRAWN_MARK = 'map-drawn';

/** `request` is the same object as long as nothing changes; undefined while it is not known what to draw. */
export function usePicture({ captureMap }: Pick<typeof PaperMap, 'captureMap'>, request: PictureRequest | undefined): DrawnPicture {
  const picture = useSignal<Picture & { readonly of?: unknown }>({ url: undefined, failure: undefined });
  const attempt = useSignal(0);
  useEffect(() => {
    if (request === undefined) return undefined;
    const giveUp = new AbortController();
    let url: string | undefined;
    const draw = async () => {
      url = await takePicture({ captureMap }, request, giveUp.signal);
      picture.value = { url, failure: undefined, of: request };
      performance.mark(DRAWN_MARK);
    };
    draw().catch((error: unknown) => {
      if (giveUp.signal.aborted) return;
      console.error(error);
      picture.value = { url: undefined, failure: error, of: request };
    });
    return () => {
      giveUp.abort();
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [request, attempt.value]);
  const retry = () => {
    picture.value = { url: undefined, failure: undefined };
    attempt.value += 1;
  };
  return { ...(picture.value.of === request ? picture.value : { url: undefined, failure: undefined }), retry };
}

/** Address of the picture, for the caller to revoke. Rejects as `captureMap` does. */
export async function takePicture({ captureMap }: Pick<typeof PaperMap, 'captureMap'>, request: PictureRequest, signal: AbortSignal): Promise<string> {
  const canvas = await captureMap({ ...request, signal });
  request.finish?.(canvas);
  const blob = await pictureBlob(canvas);
  // Its pixels are not waited for by the collector.
  canvas.width = 0;
  signal.throwIfAborted();
  return URL.createObjectURL(blob);
}
