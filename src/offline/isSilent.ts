/** Tells whether nobody is asked to take a newer version: before the public, over a projector, on paper, in a frame. */

const SILENT = /[?&]ui=(?:kiosk|present|print|embed)(?:&|$)/;

/** `query` is that of the address: "?ui=kiosk&view=story". */
export function isSilent(query: string): boolean {
  return SILENT.test(query);
}
