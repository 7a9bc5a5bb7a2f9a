/** How far a layer that is read from an archive part by part has been read. */
import type { FileRefusal } from './FilePreview.ts';

export interface ArchiveState {
  /** `overview`: too many are in view to be drawn one by one. */
  readonly phase: 'reading' | 'overview' | 'features' | 'refused';
  /** In view, where the index alone has been read: an estimate by its boxes. */
  readonly inView: number;
  /** In the square that holds most. */
  readonly densest: number;
  readonly bytes: number;
  /** For what is in view. */
  readonly bytesNow: number;
  readonly requestsNow: number;
  /** Of the whole archive; undefined where its host does not say. */
  readonly total: number | undefined;
  readonly refusal: FileRefusal | undefined;
}

export const UNREAD: ArchiveState = { phase: 'reading', inView: 0, densest: 0, bytes: 0, bytesNow: 0, requestsNow: 0, total: undefined, refusal: undefined };
