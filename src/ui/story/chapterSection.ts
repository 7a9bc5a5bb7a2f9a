/** The section of the page that tells a chapter. */

/** Id of the element. */
export function chapterSection(chapter: string): string {
  return `story-${chapter}`;
}

/** Id of the heading within it. */
export function chapterHeading(chapter: string): string {
  return `${chapterSection(chapter)}-title`;
}
