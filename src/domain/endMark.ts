/** The custom property that stands at the end of a stylesheet, by the address or path of the sheet. */
export function endMark(address: string): string {
  const name = /([^/]+)\.css(?:[?#].*)?$/.exec(address)?.[1] ?? '';
  return `--end-of-${name}`;
}
