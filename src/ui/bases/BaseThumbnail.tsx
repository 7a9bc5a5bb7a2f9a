/** A small drawing of what a base map looks like: ours, so that choosing one fetches nothing. */
import type { ComponentChildren } from 'preact';
import type { BaseMapId } from '../../domain/BaseMap.ts';

const [WIDTH, HEIGHT] = [72, 48];

const DRAWINGS = {
  embedded: (
    <>
      <rect width={WIDTH} height={HEIGHT} fill="var(--thumb-land)" />
      <path d="M0 40C16 34 22 44 34 38S58 30 72 36V48H0Z" fill="var(--thumb-sea)" />
      <path d="M46 0C40 10 50 16 44 26S40 34 42 38" fill="none" stroke="var(--thumb-water)" stroke-width="3" />
      <path d="M0 20C20 14 34 26 72 10" fill="none" stroke="var(--thumb-road-edge)" stroke-width="3.4" />
      <path d="M0 20C20 14 34 26 72 10" fill="none" stroke="var(--thumb-road)" stroke-width="2" />
    </>
  ),
  pmtiles: <Streets />,
  'pmtiles-file': (
    <>
      <Streets />
      <path d="M50 28H62L68 34V46H50Z" fill="var(--paper-raised)" stroke="var(--ink-soft)" stroke-width="1.4" />
      <path d="M62 28V34H68" fill="none" stroke="var(--ink-soft)" stroke-width="1.4" />
    </>
  ),
  'tianditu-vec': (
    <>
      <rect width={WIDTH} height={HEIGHT} fill="var(--thumb-vec)" />
      <rect x="6" y="26" width="22" height="16" rx="3" fill="var(--thumb-vec-green)" />
      <path d="M72 30C58 28 54 40 40 48H72Z" fill="var(--thumb-vec-water)" />
      <path d="M0 16H72M30 0V48" fill="none" stroke="var(--thumb-vec-road)" stroke-width="4" />
      <path d="M0 34H30M52 0V16M14 16V48" fill="none" stroke="var(--thumb-vec-edge)" stroke-width="1.4" />
    </>
  ),
  'tianditu-img': (
    <>
      <rect width={WIDTH} height={HEIGHT} fill="var(--thumb-img)" />
      <path d="M0 0H30L22 16 8 22 0 18Z" fill="var(--thumb-img-wood)" />
      <path d="M34 4L50 2 54 14 38 18ZM18 26L34 24 36 36 20 38Z" fill="var(--thumb-img-field)" />
      <path d="M56 0C50 14 62 22 54 34S50 44 52 48" fill="none" stroke="var(--thumb-img-water)" stroke-width="6" />
      <path d="M0 44L72 18" fill="none" stroke="var(--thumb-img-road)" stroke-width="1.6" />
    </>
  ),
} as const satisfies Record<BaseMapId, ComponentChildren>;

export function BaseThumbnail({ id }: { readonly id: BaseMapId }) {
  return (
    <svg class="base-thumbnail" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {DRAWINGS[id]}
    </svg>
  );
}

function Streets() {
  return (
    <>
      <rect width={WIDTH} height={HEIGHT} fill="var(--thumb-land)" />
      <path d="M0 8H20V22H0ZM24 8H42V20H24ZM24 24H42V40H24Z" fill="var(--thumb-block)" />
      <path d="M0 44C20 40 40 46 72 40V48H0Z" fill="var(--thumb-sea)" />
      <path d="M0 6H72M0 23H72M0 38H48M22 0V48M44 0V40M60 0V36M10 23V38M34 6V23" fill="none" stroke="var(--thumb-street)" stroke-width="1.5" />
      <path d="M0 30L72 14" fill="none" stroke="var(--thumb-road-edge)" stroke-width="3.4" />
      <path d="M0 30L72 14" fill="none" stroke="var(--thumb-road)" stroke-width="2" />
    </>
  );
}
