/** A file, or an entry of an archive, in memory. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
