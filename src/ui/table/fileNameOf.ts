/** A file's name of what a reader calls a thing: without the characters that file systems refuse. */
export function fileNameOf(name: string, ending: string): string {
  return `${name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_')}.${ending}`;
}
