/** The policy of the built page: no inline script or style, and no origin but those of the base maps that were set up. */
import type { BaseMaps } from '../../src/domain/BaseMap.ts';
import { baseMapOrigins } from '../../src/domain/baseMapOrigins.ts';

/** MapLibre draws images from blobs and data addresses; what it draws of a base map it has fetched before. */
export function contentSecurityPolicy(maps: BaseMaps): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...baseMapOrigins(maps)].join(' '),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
