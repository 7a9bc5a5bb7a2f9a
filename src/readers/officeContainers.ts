/** Containers of old Office files, as the reader of workbooks reads and writes them; the package does not describe them. */
import { CFB } from '@e965/xlsx';

interface Containers {
  /** Throws where the container is broken. */
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => { readonly FullPaths: readonly string[] };
  readonly find: (container: unknown, path: string) => { readonly content?: Uint8Array } | null | undefined;
  readonly write: (container: unknown, options: { readonly type: 'array' }) => ArrayLike<number>;
  readonly utils: { readonly cfb_new: () => unknown; readonly cfb_add: (container: unknown, path: string, content: Uint8Array) => unknown };
}

export const OFFICE_CONTAINERS = CFB as Containers;
