/** The headers that the site wants to be sent with: one list, which the file of every host says in that host's own words. */
import type { BaseMaps } from '../../src/domain/BaseMap.ts';
import { contentSecurityPolicy } from '../bases/contentSecurityPolicy.ts';
import { CACHING } from './caching.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** `all` go with every answer, `assets` with what lies in `assets/`, `others` with the files beside that folder. */
export type SiteHeaders = Readonly<Record<'all' | 'assets' | 'others', readonly Header[]>>;

export interface HeaderSettings {
  readonly maps: BaseMaps;
  /** Pages of these origins may frame the map, besides those of its own. */
  readonly allowedOrigins: readonly string[];
}

/** What the page itself uses. */
const OWN = ['geolocation', 'fullscreen', 'clipboard-write', 'screen-wake-lock'];
/** What it never asks for, nor lets a page that is framed in it ask. Browsers remark on names that they do not know. */
const OFF = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

export function siteHeaders({ maps, allowedOrigins }: HeaderSettings): SiteHeaders {
  const ancestors = ["frame-ancestors 'self'", ...allowedOrigins].join(' ');
  return {
    all: [
      { name: 'Content-Security-Policy', value: `${contentSecurityPolicy(maps)}; ${ancestors}` },
      { name: 'X-Content-Type-Options', value: 'nosniff' },
      // A key of Tianditu is bound to the site's host, which is told by this; what the address says of the reader is not.
      { name: 'Referrer-Policy', value: 'strict-origin' },
      { name: 'Permissions-Policy', value: [...OWN.map((name) => `${name}=(self)`), ...OFF.map((name) => `${name}=()`)].join(', ') },
      { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    ],
    assets: [{ name: 'Cache-Control', value: CACHING.assets }],
    others: [{ name: 'Cache-Control', value: CACHING.others }],
  };
}
