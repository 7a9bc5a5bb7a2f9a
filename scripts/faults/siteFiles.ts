/** The files of the built site, and which of them no scenario has to fetch. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { HOST_FILE_NAMES } from '../headers/hosts/index.ts';
import { REWRITING } from '../imports/importsAgain.ts';

/** Why a file is not answered wrongly in a page of its own; the build decides which of them there are. */
export const NOT_TRIED: readonly (readonly [file: RegExp, why: string])[] = [
  [/^assets\/noto-sans-[st]c-\d+-400-normal-.*\.woff2$/, 'slices of Noto Sans for readers’ own texts: one of them stands for all'],
  [/^(?:icon-(?:maskable-)?\d+|apple-touch-icon)\.png$/, 'icons that the system fetches when the site is installed; the page shows none of them'],
  [/^manifest\.webmanifest$/, 'asked for by the browser alone; without it the site cannot be installed, and all else is the same'],
  [/^serviceWorker\.js$/, 'what keeps the site on the device: answered wrongly in the journeys of updates and of the network that is gone'],
  [/^assets\/keepSlices-/, 'fetched by what keeps the site on the device alone'],
  [/^assets\/source-sans-3-latin-ext-/, 'letters beyond those of Western Europe, which no scenario writes; the other one stands for it'],
  [/^assets\/town-outlines-/, 'fetched only where an operator has outlines of towns'],
  [/^assets\/(?:ArchiveModel|ArchiveReading|archiveWorker)-/, 'large layers by their address, with a journey of their own'],
  [/^assets\/(?:RefusalLines|refusalWords|syntaxErrorIn)-/, 'says more of a file that was refused, beside an alarm that stands without it'],
  [/^assets\/OwnFeature-/, 'the panel of a feature that is pressed on a drawn map: as that of a place'],
  [/^assets\/placedLabels-/, 'asked for by journeys alone'],
  [/^favicon\.svg$/, 'the mark in the tab, which the browser leaves out by itself'],
];

/** Their paths with `/`, without the packed copies beside them. */
export async function siteFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

const MADE_BY_BUILD = new RegExp(`(?:-${REWRITING})?-[\\w-]{8}(?=\\.\\w+$)`);

/** The file without what the build makes of its content. */
export function stemOf(file: string): string {
  return file.replace(MADE_BY_BUILD, '');
}

/** Undefined where the file has to be tried. */
export function whyNotTried(file: string): string | undefined {
  if (HOST_FILE_NAMES.includes(file)) return 'read by the host, never by the page';
  return NOT_TRIED.find(([pattern]) => pattern.test(file))?.[1];
}
