/** Opens a PMTiles archive, by address or as a file, and makes sure that this map can be drawn on it. */
import { addProtocol, type AddProtocolAction } from 'maplibre-gl';
import { FetchSource, FileSource, PMTiles, Protocol, type Header, type Source } from 'pmtiles';
import type { Bounds } from '../../domain/bounds.ts';
import { archiveProblem } from './archiveProblem.ts';
import { BaseFailure, baseProblemOf } from './baseProblemOf.ts';

export interface OpenedArchive {
  /** Address of its tiles for MapLibre. */
  readonly tiles: string;
  readonly header: Header;
  /** As the archive states it, without markup. */
  readonly attribution: string | undefined;
  readonly bytes: number;
  /** Lets the archive and what was read of it go; its tiles are empty from then on. */
  readonly close: () => void;
}

/** Of a tile's address. */
const KEY = /^pmtiles:\/\/([^/]+)\//;

const protocol = new Protocol();
let isKnown = false;
let opened = 0;

/** Throws a BaseFailure that says what is wrong. What was read once of a failed archive is read anew. */
export async function openArchive(from: string | File, frame: Bounds): Promise<OpenedArchive> {
  if (!isKnown) addProtocol('pmtiles', tileOf);
  isKnown = true;
  opened += 1;
  const key = `archive-${opened}`;
  const archive = new PMTiles(keyed(typeof from === 'string' ? new FetchSource(from) : new FileSource(from), key));
  try {
    const header = await archive.getHeader();
    const metadata = readMetadata(await archive.getMetadata());
    const problem = archiveProblem(header, metadata.layers, frame);
    if (problem !== undefined) throw new BaseFailure(problem);
    const bytes = bytesOf(header);
    if (from instanceof File && from.size < bytes) throw new BaseFailure('damaged');
    protocol.add(archive);
    return { tiles: `pmtiles://${key}/{z}/{x}/{y}`, header, attribution: metadata.attribution, bytes, close: () => protocol.tiles.delete(key) };
  } catch (error) {
    throw error instanceof BaseFailure ? error : new BaseFailure(baseProblemOf(error as Error));
  }
}

/** The last requests for an archive may come after it was let go: the reader would take its key for an address. */
const tileOf: AddProtocolAction = (request, abort) => {
  const key = KEY.exec(request.url)?.[1];
  if (key === undefined || protocol.get(key) === undefined) return Promise.resolve({ data: new Uint8Array() });
  return protocol.tile(request, abort);
};

/** Under a key of its own: the reader remembers what it once read of an address. */
function keyed(source: Source, key: string): Source {
  return { getKey: () => key, getBytes: (...range) => source.getBytes(...range) };
}

/** The end of its last part. */
function bytesOf(header: Header): number {
  return Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
}

interface Metadata {
  readonly layers: readonly string[] | undefined;
  readonly attribution: string | undefined;
}

function readMetadata(value: unknown): Metadata {
  const { vector_layers: layers, attribution } = (value ?? {}) as { readonly vector_layers?: unknown; readonly attribution?: unknown };
  return {
    layers: Array.isArray(layers) ? layers.map((layer) => String((layer as { readonly id?: unknown } | null)?.id)) : undefined,
    attribution: typeof attribution === 'string' ? textOf(attribution) : undefined,
  };
}

/** The words of a markup that is never put into the page. */
function textOf(markup: string): string | undefined {
  const text = new DOMParser().parseFromString(markup, 'text/html').body.textContent.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
