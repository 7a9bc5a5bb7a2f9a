/** Writes the Chinese font subsets that the map loads on machines without a Chinese font. */
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { charactersInUse } from './charactersInUse.ts';
import { fontVersion } from './fontFiles.ts';
import type { Typeface } from './fontFiles.ts';
import { subsetFace } from './subsetFace.ts';

export type Script = 'zh-Hans' | 'zh-Hant';

/** What `fonts.json` says of one face. */
export interface FontRecord {
  readonly file: string;
  readonly count: number;
  readonly bytes: number;
  /** Asked for but in no typeface: such a character shows as a box where the system has no font for it either. */
  readonly missing: string;
  readonly characters: string;
  /** Versions of the packages the glyphs come from. */
  readonly sources: string;
}

export type FontRecords = Readonly<Record<Script, FontRecord>>;

interface WriteFontsOptions {
  /** Every text that may appear on the page in that script, names in the other script included. */
  readonly texts: Readonly<Record<Script, readonly string[]>>;
  readonly outFolder: string;
  readonly log: (line: string) => void;
}

interface Face {
  readonly file: string;
  /** The second typeface lends characters that the first has not, such as 規 in a simplified text. */
  readonly typefaces: readonly [Typeface, Typeface];
}

const FACES = {
  'zh-Hans': { file: 'noto-sans-sc-subset.woff2', typefaces: ['noto-sans-sc', 'noto-sans-tc'] },
  'zh-Hant': { file: 'noto-sans-tc-subset.woff2', typefaces: ['noto-sans-tc', 'noto-sans-sc'] },
} as const satisfies Record<Script, Face>;

const INDEX_FILE = 'fonts.json';

/** A face whose characters, packages and file are as before is left alone. Missing characters are also logged. */
export async function writeFonts({ texts, outFolder, log }: WriteFontsOptions): Promise<FontRecords> {
  await mkdir(outFolder, { recursive: true });
  const before = await readRecords(join(outFolder, INDEX_FILE));
  const writeFace = async (script: Script): Promise<FontRecord> => {
    const characters = charactersInUse(texts[script]);
    const sources = await sourcesOf(FACES[script]);
    const known = before[script];
    const isCurrent =
      known?.characters === characters &&
      known.sources === sources &&
      known.bytes === (await sizeOf(join(outFolder, known.file)));
    const record = isCurrent ? known : await makeFace({ face: FACES[script], characters, sources, outFolder });
    const state = isCurrent ? 'unchanged' : 'written';
    log(`${record.file}: ${state}, ${record.count} characters, ${Math.round(record.bytes / 1000)} kB`);
    if (record.missing) log(`${record.file}: no typeface has ${[...record.missing].join(' ')}`);
    return record;
  };
  const records = { 'zh-Hans': await writeFace('zh-Hans'), 'zh-Hant': await writeFace('zh-Hant') };
  await replaceFile(join(outFolder, INDEX_FILE), `${JSON.stringify(records, null, 2)}\n`);
  return records;
}

interface MakeFaceOptions {
  readonly face: Face;
  readonly characters: string;
  readonly sources: string;
  readonly outFolder: string;
}

async function makeFace({ face, characters, sources, outFolder }: MakeFaceOptions): Promise<FontRecord> {
  const { woff2, missing } = await subsetFace(characters, face.typefaces);
  await replaceFile(join(outFolder, face.file), woff2);
  const count = [...characters].length - [...missing].length;
  return { file: face.file, count, bytes: woff2.byteLength, missing, characters, sources };
}

async function sourcesOf(face: Face): Promise<string> {
  const versions = face.typefaces.map(async (typeface) => `${typeface} ${await fontVersion(typeface)}`);
  return (await Promise.all(versions)).join(', ');
}

/** An index that is absent or broken only means that the faces are made again. */
async function readRecords(path: string): Promise<Partial<FontRecords>> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Partial<FontRecords>;
  } catch {
    return {};
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch {
    return undefined;
  }
}

/** Renaming keeps a reader from ever seeing half a file. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}
