/** Makes one woff2 font of exactly the characters asked for, gathered from the slices of several typefaces. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readCharacterMap } from './characterMap.ts';
import { fontFiles } from './fontFiles.ts';
import type { Typeface } from './fontFiles.ts';
import { mergeFonts } from './mergeFonts.ts';
import { readTables, tableOf } from './sfnt.ts';

export interface FaceSubset {
  readonly woff2: Uint8Array;
  /** Characters that no typeface has. */
  readonly missing: string;
}

/** Layout and hinting that a map label never needs, and that cannot be merged across slices. */
const PLAIN = {
  targetFormat: 'truetype',
  keepFeatures: [],
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'vhea', 'vmtx'],
} as const;

/** A later typeface only fills what the earlier ones lack. The same input gives the same bytes. */
export async function subsetFace(characters: string, typefaces: readonly Typeface[]): Promise<FaceSubset> {
  const slices: Uint8Array[] = [];
  let missing = [...characters];
  for (const typeface of typefaces) {
    for (const file of await fontFiles(typeface)) {
      const wanted = missing.filter((character) => file.mayCover(codePoint(character)));
      if (wanted.length === 0) continue;
      const slice = await subsetFont(await readFile(file.path), wanted.join(''), PLAIN);
      const covered = readCharacterMap(tableOf(readTables(slice), 'cmap'));
      if (covered.size > 0) slices.push(slice);
      missing = missing.filter((character) => !covered.has(codePoint(character)));
    }
  }
  // The subsetter reads the merged font once more: it checks the tables, fills in checksums and compresses.
  const woff2 = await subsetFont(mergeFonts(slices), characters, { ...PLAIN, targetFormat: 'woff2' });
  return { woff2, missing: missing.join('') };
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
