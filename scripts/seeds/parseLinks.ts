/** Digest text with inline links → segments: "沿 [深江高速](s26) 布局". */
import type { TextSegment } from '../../src/domain/Report.ts';

const LINK = /\[([^\]]+)\]\(([a-z0-9-]+)\)/g;

/** Links look like `[text](place-id)`; everything else is plain text. */
export function parseLinks(text: string): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push({ text: match[1] ?? '', place: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

/** Ids of the places that a digest text links to, each once, in order. */
export function linkedPlaces(text: string): string[] {
  return [...new Set(parseLinks(text).flatMap(({ place }) => place ?? []))];
}

/** What has the form of a link but no place id in it: "[三江](Sanjiang)". */
export function brokenLinks(text: string): string[] {
  return [...text.replaceAll(LINK, '').matchAll(/\[[^\]]*\]\([^)]*\)/g)].map(([link]) => link);
}
