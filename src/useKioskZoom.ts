/** How much larger than at a desk everything is drawn, so that the screen of a hall can be read and touched from a step away. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Pixels of the shorter side at which a touch target of 44 px is one of 70. */
const DESIGNED_FOR = 675;
const LEAST = 1;

export interface KioskZoom {
  readonly zoom: number;
  /** Pixels of the page before it is enlarged. */
  readonly width: number;
  readonly height: number;
}

export function useKioskZoom(): KioskZoom {
  const zoom = useSignal(measured());
  useEffect(() => {
    const measure = () => (zoom.value = measured());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return zoom.value;
}

function measured(): KioskZoom {
  const zoom = Math.max(LEAST, Math.min(innerWidth, innerHeight) / DESIGNED_FOR);
  return { zoom, width: innerWidth / zoom, height: innerHeight / zoom };
}
