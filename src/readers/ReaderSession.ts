/** The files of one opening, from their bytes to the layers that are handed over; knows no worker. */
import type { TableOptions } from '../domain/ownData/FilePreview.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import { memoryOf } from './memoryOf.ts';
import type { ParsedFile } from './ParsedFile.ts';
import type { NamedBytes } from './NamedBytes.ts';
import { previewOf } from './previewOf.ts';
import type { ReaderAnswer, ReaderRequest } from './ReaderMessage.ts';
import { readFile } from './readFile.ts';
import { takeLayer } from './takeLayer.ts';
import type { Tell } from './Tell.ts';

export interface SessionAnswer {
  readonly answer: ReaderAnswer;
  /** Memory that goes with it, instead of being copied. */
  readonly transfer: Transferable[];
}

export class ReaderSession {
  readonly #limits: Limits;
  readonly #tell: Tell;
  #files: readonly NamedBytes[] = [];
  #options: TableOptions = {};
  #parsed: ParsedFile | undefined;

  constructor(limits: Limits, tell: Tell) {
    this.#limits = limits;
    this.#tell = tell;
  }

  /** Throws FileRefused. */
  async answer(request: ReaderRequest): Promise<SessionAnswer> {
    const file = request.kind === 'open' ? (request.files[0]?.name ?? '') : (this.#files[0]?.name ?? '');
    try {
      switch (request.kind) {
        case 'open':
          this.#options = {};
          this.#files = await readBytes(request.files, this.#limits, this.#tell);
          return this.#preview(await readFile(this.#files, this.#limits, this.#tell));
        case 'repreview':
          // What was said before stays said.
          this.#options = together(this.#options, request.options);
          return this.#preview(await readFile(this.#files, this.#limits, this.#tell, this.#options));
        case 'take': {
          const parsed = this.#parsed;
          if (parsed === undefined) throw new RangeError('nothing is open');
          const layers: OwnLayer[] = [];
          for (const choice of request.choices) layers.push(await takeLayer(parsed, choice, this.#limits, this.#tell));
          return { answer: { kind: 'layers', layers }, transfer: [...new Set(layers.flatMap(memoryOf))] };
        }
      }
    } catch (error) {
      throw isOutOfMemory(error) ? new FileRefused('out-of-memory', {}, file) : error;
    }
  }

  #preview(parsed: ParsedFile): SessionAnswer {
    this.#parsed = parsed;
    // Only a table can be asked for anew: the bytes of all else have done their work.
    if (!parsed.layers.some(({ layer }) => layer.kind === 'table')) this.#files = this.#files.map(({ name }) => ({ name, bytes: new Uint8Array(0) }));
    return { answer: { kind: 'preview', preview: previewOf(parsed, this.#limits) }, transfer: [] };
  }
}

async function readBytes(files: readonly File[], limits: Limits, tell: Tell): Promise<NamedBytes[]> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const file = files[0]?.name ?? '';
  if (total > limits.bytes) throw new FileRefused('too-large', { found: total, limit: limits.bytes }, file);
  let read = 0;
  const all: NamedBytes[] = [];
  for (const each of files) {
    const bytes = new Uint8Array(each.size);
    let at = 0;
    const reader = each.stream().getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes.set(part.value, at);
      at += part.value.length;
      read += part.value.length;
      tell(read / total, 'reading');
    }
    all.push({ name: each.name, bytes });
  }
  return all;
}

function together(before: TableOptions, next: TableOptions): TableOptions {
  return {
    encodings: { ...before.encodings, ...next.encodings },
    headerRows: { ...before.headerRows, ...next.headerRows },
    positions: { ...before.positions, ...next.positions },
  };
}

/** Each engine words it differently: a buffer, an array, a string or a map that cannot grow. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /allocation|out of memory|Invalid (?:typed )?array length|Invalid (?:string|array buffer) length|maximum size exceeded/i.test(error.message);
}
