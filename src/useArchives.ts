/** The archives that the device keeps: taken in from a file, copied from the operator's address, removed. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { askAgain } from './askAgain.ts';
import { copySlot, FILE_SLOT, forgetArchive, keepArchive, keptArchive, type ArchiveSlot } from './ArchiveStore.ts';
import type { BaseMapId, BaseMaps, BaseProblem } from './domain/BaseMap.ts';
import type { Bounds } from './domain/bounds.ts';
import { absolute } from './map/bases/baseDrivers.ts';
import { baseCode, BaseFailure, baseProblemOf } from './map/bases/baseProblemOf.ts';
import type { Copying } from './ui/bases/ArchiveLine.tsx';

export type KeptArchives = Readonly<Partial<Record<BaseMapId, File>>>;

/** What became of a file or a copy that could not be used or kept. */
export type ArchiveRemark =
  | { readonly kind: 'not-for-map'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problem: BaseProblem }
  | { readonly kind: 'copy-failed'; readonly problem: BaseProblem }
  | { readonly kind: 'cannot-keep' };

export interface Archives {
  /** Undefined until the device has been looked at. */
  readonly kept: ReadonlySignal<KeptArchives | undefined>;
  readonly copying: ReadonlySignal<Copying | undefined>;
  readonly remark: ReadonlySignal<ArchiveRemark | undefined>;
  /** True where the file is a base map that can be drawn; a file that cannot changes nothing. */
  readonly take: (file: File) => Promise<boolean>;
  readonly copy: (allBytes: number) => Promise<void>;
  readonly cancel: () => void;
  readonly forgetRemark: () => void;
  readonly remove: (id: BaseMapId) => Promise<void>;
}

export function useArchives(maps: BaseMaps | undefined, frame: Bounds): Archives {
  const kept = useSignal<KeptArchives | undefined>(undefined);
  const copying = useSignal<Copying | undefined>(undefined);
  const remark = useSignal<ArchiveRemark | undefined>(undefined);
  const abort = useRef(new AbortController());
  const url = maps?.pmtiles === undefined ? undefined : absolute(maps.pmtiles.url);
  const slotOf = (id: BaseMapId): ArchiveSlot | undefined => {
    if (id === 'pmtiles-file') return FILE_SLOT;
    return id === 'pmtiles' && url !== undefined ? copySlot(url) : undefined;
  };
  const put = (id: BaseMapId, file: File | undefined) => {
    const { [id]: _before, ...rest } = kept.value ?? {};
    kept.value = file === undefined ? rest : { ...rest, [id]: file };
  };

  useEffect(() => {
    if (maps === undefined) return undefined;
    let isCurrent = true;
    const look = async () => {
      const [file, copy] = await Promise.all([keptArchive(FILE_SLOT), url === undefined ? undefined : keptArchive(copySlot(url))]);
      if (isCurrent) kept.value = { ...(file === undefined ? {} : { 'pmtiles-file': file }), ...(copy === undefined ? {} : { pmtiles: copy }) };
    };
    look().catch(() => (kept.value = {}));
    return () => {
      isCurrent = false;
      abort.current.abort();
    };
  }, [maps]);

  const check = async (archive: File) => {
    const { openArchive } = await askAgain(() => baseCode(() => import('./map/bases/openArchive.ts')));
    (await openArchive(archive, frame)).close();
  };

  return {
    kept,
    copying,
    remark,
    take: async (file) => {
      remark.value = undefined;
      if (!file.name.toLowerCase().endsWith('.pmtiles')) {
        remark.value = { kind: 'not-for-map', file: file.name };
        return false;
      }
      try {
        await check(file);
      } catch (error) {
        remark.value = { kind: 'refused', file: file.name, problem: baseProblemOf(error as Error) };
        return false;
      }
      try {
        put('pmtiles-file', await keepArchive(FILE_SLOT, file.name, file.stream()));
      } catch {
        // Good until the page is closed.
        put('pmtiles-file', file);
        remark.value = { kind: 'cannot-keep' };
      }
      return true;
    },
    copy: async (allBytes) => {
      const slot = slotOf('pmtiles');
      if (url === undefined || slot === undefined || copying.value !== undefined) return;
      remark.value = undefined;
      copying.value = { doneBytes: 0, allBytes };
      abort.current = new AbortController();
      const { signal } = abort.current;
      try {
        const answer = await fetch(url, { signal });
        if (!answer.ok || answer.body === null) throw new BaseFailure(baseProblemOf({ message: answer.statusText, status: answer.status }));
        const counted = answer.body.pipeThrough(counting((doneBytes) => (copying.value = { doneBytes, allBytes })));
        const file = await keepArchive(slot, url.slice(url.lastIndexOf('/') + 1), counted, signal);
        await check(file);
        put('pmtiles', file);
      } catch (error) {
        await forgetArchive(slot);
        if (!signal.aborted) remark.value = isNoRoom(error) ? { kind: 'cannot-keep' } : { kind: 'copy-failed', problem: baseProblemOf(error as Error) };
      } finally {
        copying.value = undefined;
      }
    },
    cancel: () => abort.current.abort(),
    forgetRemark: () => (remark.value = undefined),
    remove: async (id) => {
      const slot = slotOf(id);
      if (slot !== undefined) await forgetArchive(slot);
      put(id, undefined);
    },
  };
}

function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && ['QuotaExceededError', 'SecurityError', 'NotAllowedError'].includes(error.name);
}

function counting(onBytes: (doneBytes: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let doneBytes = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      doneBytes += chunk.byteLength;
      onBytes(doneBytes);
      controller.enqueue(chunk);
    },
  });
}
