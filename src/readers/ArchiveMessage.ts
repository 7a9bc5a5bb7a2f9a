/** What page and worker say of a layer that is read from an archive part by part; each request is answered once, by its number. */
import type { Bounds } from '../domain/bounds.ts';
import type { Column } from '../domain/ownData/Column.ts';
import type { FileRefusal } from '../domain/ownData/FilePreview.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import type { IndexBoxes } from '../domain/ownData/overviewCells.ts';

export type ArchiveRequest =
  | { readonly kind: 'open'; readonly number: number; readonly address: string }
  /** Takes the place of one that is still under way. */
  | { readonly kind: 'look'; readonly number: number; readonly view: Bounds };

/** What has been read. */
export interface ArchiveTally {
  readonly bytes: number;
  /** For this answer. */
  readonly bytesNow: number;
  readonly requestsNow: number;
  /** Of the whole file; undefined where its host does not say. */
  readonly total: number | undefined;
}

export interface ArchiveHead extends ArchiveTally {
  readonly count: number;
  readonly bounds: Bounds;
  readonly statedCrs: string;
  /** Without rows. */
  readonly columns: readonly Column[];
}

/** What of a layer changes with the view. */
export type LayerContent = Pick<OwnLayer, 'count' | 'geometry' | 'columns' | 'nameColumn' | 'remarks' | 'refusedCount' | 'remarkedCount'> & {
  /** For each feature its number in the archive, in rising order. */
  readonly numbers: Uint32Array;
};

export type ArchiveView =
  | { readonly kind: 'features'; readonly content: LayerContent }
  /** All that is in view is held already. */
  | { readonly kind: 'held' }
  /** Too many to be drawn one by one. */
  | { readonly kind: 'overview'; /** An estimate by the boxes of the index. */ readonly inView: number; readonly cells: IndexBoxes };

export type ArchiveAnswer = { readonly number: number } & (
  | { readonly kind: 'opened'; readonly head: ArchiveHead }
  | { readonly kind: 'looked'; readonly view: ArchiveView; readonly tally: ArchiveTally }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** Another view came before this one was read. */
  | { readonly kind: 'overtaken' }
);
