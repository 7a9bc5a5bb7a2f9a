/** The story of the real seeds, with what its tests hold it against. */
import { fileURLToPath } from 'node:url';
import { LIST, type Passage, type Result, type Target, type TextSegment } from '../../src/domain/Report.ts';
import type { Catalog } from '../../src/domain/Catalog.ts';
import type { Language } from '../../src/domain/LocalText.ts';
import type { Story, StoryChapter } from '../../src/domain/story/Story.ts';
import { buildData } from '../buildData.ts';

const built = await buildData(fileURLToPath(new URL('../..', import.meta.url)));
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { files } = built;
const read = (name: string): unknown => JSON.parse(files.get(name) ?? '');

export const { features } = built;
export const places = new Map(features.map((feature) => [feature.id, feature]));
export const catalog = read('catalog.json') as Catalog;
export const { chapters } = read('story.json') as Story;
/** With the id of each, for the titles of tests; the opening and the closing tell no chapter of the report. */
export const cases = chapters.map((chapter) => [chapter.id, chapter] as const);
export const toldCases = cases.filter(([, { report }]) => report !== undefined);
export const keywords = catalog.report.chapters.map(({ key }) => key).filter((key) => key !== LIST);

export const passages = read('passages.json') as Passage[];
export const quantities = read('targets.json') as (Target | Result)[];
/** Of the report in force. */
export const targets = quantities.filter((each) => each.kind === 'target').filter(({ passage }) => passage.startsWith(`${catalog.report.id}/`));

/** The last keyword goes with the list, which bears its theme. */
export const isOfChapter = (chapter: StoryChapter, passage: string) =>
  passages.find(({ id }) => id === passage)?.theme === chapter.theme;

export const plain = (segments: readonly TextSegment[]) => segments.map(({ text }) => text).join('');
export const placesIn = (segments: readonly TextSegment[]) => segments.flatMap(({ place }) => place ?? []);

export function paragraphsOf({ paragraphs }: StoryChapter, language: Language): string[] {
  return paragraphs.map(({ text }) => plain(text[language]));
}

/** Ids of the places that the chapter names, in the order of its text. */
export function linksOf({ paragraphs }: StoryChapter, language: Language): string[] {
  return paragraphs.flatMap(({ text }) => placesIn(text[language]));
}

export function everyText(chapter: StoryChapter, language: Language): string[] {
  return [chapter.title[language], ...paragraphsOf(chapter, language), ...chapter.notes.map((note) => note[language])];
}

export const countHan = (text: string) => [...text.matchAll(/\p{Script=Han}/gu)].length;
