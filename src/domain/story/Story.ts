/** The report told chapter by chapter: what each says, by which passages, and what the map shows of it. */
import type { Bounds } from '../bounds.ts';
import type { Language, LocalText } from '../LocalText.ts';
import type { ChapterKey, TextSegment } from '../Report.ts';

/** A camera that looks at a box in degrees; the screen decides how close that is. */
export interface StoryCamera {
  readonly bounds: Bounds;
  /** Degrees, clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down. */
  readonly pitch: number;
}

export interface StoryParagraph {
  /** In our own words, with the places that it names. */
  readonly text: Readonly<Record<Language, readonly TextSegment[]>>;
  /** Passages of the report that say so: "2024/1/2". Empty only where it speaks of the story itself. */
  readonly passages: readonly string[];
}

export interface StoryChapter {
  /** As an address states it. */
  readonly id: string;
  /** The chapter of the report that it tells; absent in what opens and closes the story. */
  readonly report?: ChapterKey;
  /** Whose icon and colour it bears; absent with `report`. */
  readonly theme?: string;
  readonly title: LocalText;
  readonly paragraphs: readonly StoryParagraph[];
  /** What a presenter may add. */
  readonly notes: readonly LocalText[];
  /** Themes that the map shows; empty for all. */
  readonly themes: readonly string[];
  /** Id of the place that stands out. */
  readonly selection?: string;
  readonly camera: StoryCamera;
  /** Targets of the report that are told with their outcome. */
  readonly targets: readonly string[];
  /** How long it stays where nobody turns the pages, in seconds. */
  readonly dwellSeconds: number;
}

/** `data/story.json`; no chapters in a district whose report nobody has told. */
export interface Story {
  readonly chapters: readonly StoryChapter[];
}
