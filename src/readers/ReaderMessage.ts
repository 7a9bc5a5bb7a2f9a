/** What page and worker say to each other; every request is answered once, after any number of `progress`. The worker's first word is `ready`. */
import type { FilePreview, FileRefusal, LayerChoice, TableOptions } from '../domain/ownData/FilePreview.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import type { Stage } from './Tell.ts';

export type ReaderRequest =
  | { readonly kind: 'open'; readonly files: readonly File[] }
  | { readonly kind: 'repreview'; readonly options: TableOptions }
  | { readonly kind: 'take'; readonly choices: readonly LayerChoice[] };

export type ReaderAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly share: number; readonly stage: Stage }
  | { readonly kind: 'preview'; readonly preview: FilePreview }
  | { readonly kind: 'layers'; readonly layers: readonly OwnLayer[] }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'failed'; readonly message: string };
