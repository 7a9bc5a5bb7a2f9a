/** The tiles of readers' layers: a worker for each layer, asked by MapLibre through an address of their own. */
import { addProtocol, type AddProtocolAction } from 'maplibre-gl';
import type { PackedGeometry } from '../../../domain/ownData/PackedGeometry.ts';
import { HIDDEN, type TileAnswer, type TileRequest } from './tileTerms.ts';

const SCHEME = 'own';
const ADDRESS = /^own:\/\/([^/]+)\/\d+\/(\d+)\/(\d+)\/(\d+)$/;

/** Those that may still be asked. */
const known = new Map<string, OwnTiles>();

/** Of all layers: no two addresses mean different tiles, even where a layer's geometry is another one. */
let versions = 0;

export interface OwnLook {
  /** 1 for each feature that is shown. */
  readonly shown: Float32Array;
  readonly classOf: Uint8Array;
  /** Of the classes, as hex. */
  readonly colours: readonly string[];
}

export class OwnTiles {
  readonly id: string;
  readonly geometry: PackedGeometry;
  readonly #worker = new Worker(new URL('./tileWorker.ts', import.meta.url), { type: 'module' });
  readonly #asked = new Map<number, (tile: ArrayBuffer) => void>();
  #tickets = 0;
  #version = 0;
  #look: OwnLook | undefined;

  /** `onFailed` where there is no worker, or it cannot cut at all: then these tiles have ended. */
  constructor(id: string, geometry: PackedGeometry, onFailed: () => void) {
    this.id = id;
    this.geometry = geometry;
    if (known.size === 0) addProtocol(SCHEME, tileOf);
    known.set(id, this);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<TileAnswer>) => this.#answer(data.ticket, data.tile));
    this.#worker.addEventListener('error', () => {
      this.end();
      onFailed();
    });
    // The page keeps the arrays: it picks, lists and measures by them.
    this.#send({ kind: 'index', geometry });
  }

  /** The address of the tiles that show just this: another one as soon as another thing is shown. */
  addressOf(look: OwnLook): string {
    const { shown, classOf, colours } = look;
    if (this.#look?.shown !== shown || this.#look.classOf !== classOf || this.#look.colours.join() !== colours.join()) {
      this.#look = look;
      versions += 1;
      this.#version = versions;
      const drawnAs = classOf.slice();
      for (let row = 0; row < drawnAs.length; row += 1) if (shown[row] !== 1) drawnAs[row] = HIDDEN;
      this.#send({ kind: 'draw', drawnAs, colours }, [drawnAs.buffer]);
    }
    return `${SCHEME}://${this.id}/${this.#version}/{z}/{x}/{y}`;
  }

  /** Lets go of the worker and its memory; tiles that are still asked for are empty. */
  end(): void {
    if (known.get(this.id) === this) known.delete(this.id);
    this.#worker.terminate();
    for (const ticket of this.#asked.keys()) this.#answer(ticket, emptyTile());
  }

  tile(z: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer> {
    this.#tickets += 1;
    const ticket = this.#tickets;
    return new Promise((resolve) => {
      this.#asked.set(ticket, resolve);
      signal.addEventListener('abort', () => this.#answer(ticket, emptyTile()));
      this.#send({ kind: 'tile', ticket, z, x, y });
    });
  }

  #answer(ticket: number, tile: ArrayBuffer): void {
    this.#asked.get(ticket)?.(tile);
    this.#asked.delete(ticket);
  }

  #send(request: TileRequest, transfer: Transferable[] = []): void {
    this.#worker.postMessage(request, transfer);
  }
}

/** Each is handed on to MapLibre's worker, and none can be handed on twice. */
function emptyTile(): ArrayBuffer {
  return new ArrayBuffer();
}

/** The last requests for a layer may come after it was removed. */
const tileOf: AddProtocolAction = async ({ url }, { signal }) => {
  const [, id = '', z, x, y] = ADDRESS.exec(url) ?? [];
  return { data: (await known.get(id)?.tile(Number(z), Number(x), Number(y), signal)) ?? emptyTile() };
};
