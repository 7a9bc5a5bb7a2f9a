/** Hands a text or a picture to the reader as a file; it never leaves the machine. */

/** How long the browser may take to fetch it from the page itself. */
const FETCH_MS = 10_000;

export interface SavedFile {
  readonly name: string;
  readonly content: string | Blob;
  /** Media type. */
  readonly type: string;
}

export function saveFile({ name, content, type }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCH_MS);
}
