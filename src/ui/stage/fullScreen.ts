/** Full screen of the whole page: asked for by a click or a key, left by Escape, told by the browser. */
import { useEffect, useState } from 'preact/hooks';

/** False on phones whose browser keeps full screen for videos. */
export function hasFullScreen(): boolean {
  return document.fullscreenEnabled;
}

/** The focus stays where it is. A browser that refuses leaves everything as it was. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  change.catch((error: unknown) => console.info('full screen was refused', error));
}

export function useIsFullScreen(): boolean {
  const [isFull, setIsFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const onChange = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  return isFull;
}
