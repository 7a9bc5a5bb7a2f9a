/** Texts of the card that says what is near a point of the map in English. */
import type { NearMessages } from './NearMessages.ts';

export const near: NearMessages = {
  heading: 'Near here',
  nearest: 'Nearest',
  coordinates: 'Coordinates here (longitude, latitude)',
  datum: { 'WGS-84': 'WGS-84 (GPS)', 'GCJ-02': 'GCJ-02 (AMap, Tencent)', 'BD-09': 'BD-09 (Baidu)', CGCS2000: 'CGCS2000' },
  copy: (datum) => `Copy ${datum}`,
  copyAll: 'Copy all',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying: select it instead.',
  degrees: (point, degrees) => `${point} ${degrees}°`,
  measureAll: 'Measure all places from here',
  buffer: 'Buffer around here',
  site: 'Shortlist this site with the parks',
  inGround: (places) => `Possibly in: ${places}`,
  loading: 'Measuring…',
};
