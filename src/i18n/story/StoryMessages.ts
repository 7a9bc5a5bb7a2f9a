/** Texts of the story: fetched with it. */

/** What the keys of a presenter do, in the order in which they are listed. */
export type PresentKey = 'next' | 'previous' | 'first' | 'last' | 'notes' | 'window' | 'screen' | 'blank' | 'back' | 'keys';

export interface StoryMessages {
  readonly intro: string;
  /** Names the row of marks that leads to each chapter. */
  readonly chapters: string;
  /** What a screen reader says for a mark: "第 4 章，共 12 章：…". */
  readonly chapterOf: (order: string, count: string, title: string) => string;
  /** What is told once a chapter is reached. */
  readonly opening: string;
  readonly closing: string;
  readonly next: string;
  readonly previous: string;
  /** Names the passages that a paragraph rests on. */
  readonly sources: string;
  /** Stands before the promises of a chapter. */
  readonly promises: string;
  /** When a promise without a term was made: "2024 年报告". */
  readonly reportOf: (year: string) => string;
  readonly backToChapter: string;
  readonly tools: string;
  readonly present: string;
  readonly handout: string;
  readonly noStory: string;
  readonly noSuchChapter: (id: string) => string;
  readonly presenter: {
    readonly title: string;
    readonly notes: string;
    readonly noNotes: string;
    readonly notesWindow: string;
    readonly notesBlocked: string;
    readonly nextIs: (title: string) => string;
    readonly isLast: string;
    readonly elapsed: string;
    readonly restart: string;
    readonly fullScreen: string;
    /** Names the black screen, which a press lifts. */
    readonly isBlank: string;
    readonly leave: string;
    readonly keys: string;
    readonly close: string;
    readonly key: Readonly<Record<PresentKey, string>>;
    /** In the window of the notes, where nobody presents any more. */
    readonly alone: string;
    /** Of the buttons on the page: shown or hidden with the pointer. */
    readonly controls: string;
  };
  readonly print: {
    readonly title: string;
    readonly cover: string;
    readonly contents: string;
    readonly dataTo: (date: string) => string;
    readonly chapterMap: (title: string) => string;
    readonly numbered: string;
    /** Said of a place that is drawn outside the picture. */
    readonly outside: string;
    readonly noMap: string;
    readonly drawing: (done: string, all: string) => string;
    readonly back: string;
    readonly credits: string;
    readonly page: (page: string, count: string) => string;
  };
}
