/** Hands a text to the reader as a file; it never leaves the machine. */

/** How long the browser may take to fetch the text from the page itself. */
const FETCH_MS = 10_000;

export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCH_MS);
}
