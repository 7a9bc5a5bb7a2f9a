/** Layers that are read from archives part by part: each follows the view of the map while it is shown. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { ownColour } from '../domain/ownData/ownColours.ts';
import { UNREAD, type ArchiveState } from '../domain/ownData/ArchiveState.ts';
import type { IndexBoxes } from '../domain/ownData/overviewCells.ts';
import { packGeometries } from '../domain/ownData/PackedGeometry.ts';
import { toneOf } from '../domain/Scheme.ts';
import { loadBaseMaps } from '../load.ts';
import { archiveOverview } from '../map/archiveOverview.ts';
import { NO_BENCH_NAMES, type BenchDrawing } from '../map/BenchDrawing.ts';
import { ArchiveClient, type ArchiveLook } from '../readers/ArchiveClient.ts';
import { FileRefused } from '../readers/FileRefused.ts';
import { archiveAddress } from './archiveAddress.ts';
import type { BenchContext, BenchPart } from './BenchContext.ts';
import { fetchRefusalLines } from './ownParts.ts';
import type { OwnDataModel } from './OwnDataModel.ts';

interface Followed {
  readonly client: ArchiveClient;
  /** Once the archive is open. */
  isOpen: boolean;
  numbers: Uint32Array;
  /** What is to be shown; undefined before anything was read. */
  latest: ArchiveLook | undefined;
  /** Resolves once what was last read is on the map. */
  showing: Promise<void>;
}

export class ArchiveModel implements BenchPart {
  readonly #context: BenchContext;
  readonly #own: OwnDataModel;
  readonly #followed = new Map<string, Followed>();
  readonly #states = signal<ReadonlyMap<string, ArchiveState>>(new Map());
  readonly #overviews = signal<ReadonlyMap<string, IndexBoxes>>(new Map());
  /** The address that is being opened, or why it was not. */
  readonly opening = signal<{ readonly address: string; readonly refusal?: FileRefused['refusal'] } | undefined>(undefined);
  readonly drawing: ReadonlySignal<BenchDrawing | undefined>;
  #opener: ArchiveClient | undefined;

  constructor(context: BenchContext, own: OwnDataModel) {
    this.#context = context;
    this.#own = own;
    this.drawing = computed(() => this.#draw());
    // Those that came back with a reload, or with a step back, are opened again; those that were removed are closed.
    const shown = computed(() => JSON.stringify(own.entries.value.flatMap(({ layer, style }) => (layer.archive === undefined ? [] : [[layer.id, style.isVisible]]))));
    effect(() => {
      const wanted = new Map(JSON.parse(shown.value) as [string, boolean][]);
      const map = context.map.value;
      return untracked(() => {
        this.#closeAllBut(wanted);
        for (const id of wanted.keys()) if (!this.#followed.has(id)) void this.#follow(id);
        if (map === undefined || wanted.size === 0) return undefined;
        const look = () => {
          for (const [id, isVisible] of wanted) if (isVisible) void this.#look(id);
        };
        look();
        return map.lend((owner) => {
          owner.on('moveend', look);
          return () => owner.off('moveend', look);
        });
      });
    });
  }

  /** By id of the layer. */
  get states(): ReadonlySignal<ReadonlyMap<string, ArchiveState>> {
    return this.#states;
  }

  /** Looks into the archive and puts it on the map as a layer; what is wrong with it stands in `opening`. */
  async open(text: string): Promise<void> {
    this.dismiss();
    const opening = { address: text.trim() };
    this.opening.value = opening;
    try {
      const { url, name } = await this.#addressOf(text);
      if (this.opening.peek() !== opening) return;
      const client = new ArchiveClient(name);
      this.#opener = client;
      const head = await client.open(url);
      if (this.opening.peek() !== opening) return;
      await this.#own.add([
        {
          id: '',
          name: name.replace(/\.fgb$/i, ''),
          file: name,
          sort: 'flatgeobuf',
          datum: 'stated',
          statedCrs: head.statedCrs,
          archive: { address: opening.address, count: head.count },
          count: 0,
          geometry: packGeometries([]),
          columns: head.columns,
          nameColumn: undefined,
          bounds: head.bounds,
          remarks: [],
          refusedCount: 0,
          remarkedCount: 0,
        },
      ]);
      // The layer has a reader of its own, as it has after a reload.
      if (this.opening.peek() === opening) this.dismiss();
    } catch (error) {
      await fetchRefusalLines();
      if (this.opening.peek() !== opening) return;
      this.dismiss();
      this.opening.value = { ...opening, refusal: refusalOf(error) };
    }
  }

  /** Gives an address up that is being opened, and forgets what was wrong with it. */
  dismiss(): void {
    this.#opener?.close();
    this.#opener = undefined;
    this.opening.value = undefined;
  }

  /** Tries an archive again that could not be read. */
  retry(id: string): void {
    this.#close(id);
    void this.#follow(id);
  }

  /** Squares are only looked at. */
  meet(): boolean {
    return false;
  }

  async #addressOf(text: string): Promise<{ readonly url: string; readonly name: string }> {
    const page = new URL('.', document.baseURI).href;
    try {
      return archiveAddress(text, page, []);
    } catch (error) {
      if (!(error instanceof FileRefused) || error.refusal.fault !== 'not-allowed') throw error;
      const { layerOrigins = [] } = await loadBaseMaps();
      return archiveAddress(text, page, layerOrigins);
    }
  }

  async #follow(id: string): Promise<void> {
    const archive = this.#own.entry(id)?.layer.archive;
    if (archive === undefined) return;
    const client = new ArchiveClient(this.#own.entry(id)?.layer.file ?? '');
    const followed: Followed = { client, isOpen: false, numbers: new Uint32Array(0), latest: undefined, showing: Promise.resolve() };
    this.#followed.set(id, followed);
    this.#say(id, UNREAD);
    try {
      const { url } = await this.#addressOf(archive.address);
      const { bytes, bytesNow, requestsNow, total, count, bounds } = await client.open(url);
      followed.isOpen = true;
      if (this.#followed.get(id) !== followed) return;
      // Another file may stand at the address since.
      if (count !== archive.count) this.#own.replaceContent(id, { archive: { ...archive, count }, bounds }, () => undefined);
      this.#say(id, { ...UNREAD, bytes, bytesNow, requestsNow, total });
      await this.#look(id);
    } catch (error) {
      await this.#refuse(id, followed, error);
    }
  }

  async #look(id: string): Promise<void> {
    const followed = this.#followed.get(id);
    const map = this.#context.map.peek();
    if (followed?.isOpen !== true || map === undefined || this.#own.entry(id)?.style.isVisible !== true) return;
    try {
      const looked = await followed.client.look(map.camera.inSight());
      if (looked === undefined || this.#followed.get(id) !== followed) return;
      const showing = this.#show(id, followed, looked);
      // What is held already may be on its way to the map still.
      if (looked.view.kind !== 'held') followed.showing = showing;
      await showing;
    } catch (error) {
      await this.#refuse(id, followed, error);
    }
  }

  async #show(id: string, followed: Followed, looked: ArchiveLook): Promise<void> {
    const { view, tally } = looked;
    if (view.kind === 'held') {
      this.#say(id, { ...(this.#states.peek().get(id) ?? UNREAD), phase: 'features', refusal: undefined });
      return;
    }
    followed.latest = looked;
    if (view.kind === 'features') await this.#own.fetchCharacters(view.content);
    // By then the map may have moved on.
    if (this.#followed.get(id) !== followed || followed.latest !== looked) return;
    const before = this.#states.peek().get(id) ?? UNREAD;
    const overviews = new Map(this.#overviews.peek());
    if (view.kind === 'overview') {
      overviews.set(id, view.cells);
      const densest = view.cells.counts.reduce((most, count) => Math.max(most, count), 0);
      this.#say(id, { ...before, ...tally, phase: 'overview', inView: view.inView, densest, refusal: undefined });
      this.#own.replaceContent(id, { count: 0, geometry: packGeometries([]) }, () => undefined);
      followed.numbers = new Uint32Array(0);
    } else {
      const { numbers, ...content } = view.content;
      overviews.delete(id);
      this.#say(id, { ...before, ...tally, phase: 'features', refusal: undefined });
      const old = followed.numbers;
      const rowOf = new Map([...numbers].map((number, row) => [number, row]));
      this.#own.replaceContent(id, content, (row) => rowOf.get(old[row] ?? 0));
      followed.numbers = numbers;
    }
    this.#overviews.value = overviews;
  }

  async #refuse(id: string, followed: Followed, error: unknown): Promise<void> {
    // What was read before is shown first: it is held, and will not be read again.
    await Promise.all([fetchRefusalLines(), followed.showing.catch(() => undefined)]);
    if (this.#followed.get(id) !== followed) return;
    // Squares of another view would lie over this one; what was read of features stays where it is.
    this.#overviews.value = withoutKey(this.#overviews.peek(), id);
    this.#say(id, { ...(this.#states.peek().get(id) ?? UNREAD), phase: 'refused', refusal: refusalOf(error) });
  }

  #say(id: string, state: ArchiveState): void {
    this.#states.value = new Map(this.#states.peek()).set(id, state);
  }

  #closeAllBut(wanted: ReadonlyMap<string, unknown>): void {
    for (const id of this.#followed.keys()) if (!wanted.has(id)) this.#close(id);
  }

  #close(id: string): void {
    this.#followed.get(id)?.client.close();
    this.#followed.delete(id);
    this.#states.value = withoutKey(this.#states.peek(), id);
    this.#overviews.value = withoutKey(this.#overviews.peek(), id);
  }

  #draw(): BenchDrawing | undefined {
    const tone = toneOf(this.#context.shown.value.scheme);
    const drawn = this.#own.entries.value.flatMap(({ layer: { id }, style }) => {
      const cells = this.#overviews.value.get(id);
      return cells === undefined || !style.isVisible ? [] : [{ id, cells, colour: ownColour(style.colour, tone) }];
    });
    return drawn.length === 0 ? undefined : { below: () => [], above: () => drawn.map(archiveOverview), names: NO_BENCH_NAMES };
  }
}

function withoutKey<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([each]) => each !== key));
}

function refusalOf(error: unknown): FileRefused['refusal'] {
  if (error instanceof FileRefused) return error.refusal;
  console.error(error);
  return new FileRefused('broken').refusal;
}
