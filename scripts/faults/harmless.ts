/** Files without which the page shows and does the same for its reader, and why nothing has to be said of them. */
import type { Faulty } from './FaultySite.ts';

const HARMLESS: readonly (readonly [file: RegExp, why: string])[] = [
  [/\.woff2$/, 'another typeface stands in; that Chinese characters may be boxes can only be told in Chinese characters'],
  [/^assets\/(?:startOffline|keepSlices|offline)-.*\.(?:js|css)$|^serviceWorker\.js$/, 'what keeps the site on the device: without it the page is the same, and it is tried again with the next'],
  [/^assets\/tileWorker-/, 'what cuts many areas of a reader into tiles: they are drawn one by one instead'],
  [/^assets\/base-maps-/, 'other base maps: without their list there is the embedded one, as where an operator has set up none'],
  [/^assets\/(?:ownCharacters|fonts)-/, 'names the slices of Noto Sans for readers’ own texts: another typeface stands in'],
];

/** Undefined where its reader has to be told. */
export function whyHarmless({ file }: Faulty): string | undefined {
  return HARMLESS.find(([pattern]) => pattern.test(file))?.[1];
}
