/** Reads all in a zip archive that can be read, and tells what else lies in it. */
import { FileRefused } from './FileRefused.ts';
import { gather, type Gathered, type Unit } from './gather.ts';
import type { Limits } from './limits.ts';
import type { NamedBytes } from './NamedBytes.ts';
import { listArchive, unpack, type ArchiveEntry } from './openArchive.ts';
import { filed, readPlain, type Context } from './readPlain.ts';
import { isPartOfShapefile } from './shapefilesIn.ts';
import { shapefileUnits } from './shapefileUnits.ts';

/** What is looked for in an archive; texts of any kind only where nothing else is there, for most are notes. */
const READABLE = [/\.(?:kml|fgb|geojson|geojsonl|geojsons|geojsonseq|json|ndjson|jsonl|gpx|xlsx|xls|et|csv|tsv|wkt|ewkt)$/i, /\.(?:txt|dat)$/i] as const;

const MOST_ENDINGS = 5;

/** Each file by itself; workbooks are archives too. Rejects with FileRefused. */
export async function readArchive({ name, bytes }: NamedBytes, context: Context, firstLayer: number): Promise<Gathered> {
  const { limits, tell, options } = context;
  const entries = listArchive(bytes, limits);
  const named = (pattern: RegExp) => entries.filter((entry) => pattern.test(entry.name));
  if (named(/^(?:\[Content_Types\]\.xml|xl\/workbook\.|content\.xml$)/i).length > 0) {
    const { readWorkbook } = await import('./readWorkbook.ts');
    return filed(name, { sort: 'xlsx', layers: readWorkbook(bytes, limits, tell, options, firstLayer) });
  }
  const parts = entries.filter((entry) => isPartOfShapefile(entry.name));
  const wanted = READABLE.map(named).find((found) => found.length > 0) ?? [];
  const unpacked = new Map(unpack([...parts, ...wanted], limits).map((file) => [file.name, file]));
  const within = new Set(entries.map((entry) => entry.name));
  const inside = { ...context, isAtHand: (address: string) => within.has(address) || !/^[a-z]+:/i.test(address) };
  const bytesOf = (all: readonly ArchiveEntry[]) => all.flatMap((entry) => unpacked.get(entry.name) ?? []);
  const calledAsArchive = (file: NamedBytes) => (wanted.length === 1 && (/\.kmz$/i.test(name) || /(?:^|\/)doc\.kml$/i.test(file.name)) ? { name: name.replace(/\.[^.]*$/, '.kml'), bytes: file.bytes } : file);
  const units = [
    ...shapefileUnits(bytesOf(parts), inside, name),
    ...bytesOf(wanted).map((file): Unit => ({ file: file.name, read: async (before) => filed(name, await readPlain(calledAsArchive(file), inside, firstLayer + before)) })),
  ];
  if (units.length === 0) throw entries.length === 0 ? new FileRefused('empty') : new FileRefused('unknown-sort', { found: endingsOf(entries) });
  const { layers, leftAside } = await gatherWithin(units, limits);
  const unread = entries.filter((entry) => !unpacked.has(entry.name));
  // The first page of a globe's archive often holds nothing but links to the others.
  const missed = leftAside.filter((each) => !(each.refusal?.fault === 'no-features' && /\.kml$/i.test(each.name)));
  return { layers, leftAside: [...missed, ...unread.map((entry) => ({ name: entry.name, refusal: undefined }))] };
}

/** ".png .zip …" */
function endingsOf(entries: readonly ArchiveEntry[]): string {
  const endings = [...new Set(entries.map(({ name }) => /\.[^./\\]{1,12}$/.exec(name)?.[0].toLowerCase() ?? name))];
  return [...endings.slice(0, MOST_ENDINGS), ...(endings.length > MOST_ENDINGS ? ['…'] : [])].join(' ');
}

/** Says which entry of an archive is at fault. */
async function gatherWithin(units: readonly Unit[], limits: Limits): Promise<Gathered> {
  try {
    return await gather(units, limits);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { fault, file, where, ...detail } = error.refusal;
    throw new FileRefused(fault, { ...detail, where: where === '' ? file : where });
  }
}
