/** The story as the page reads it: in three languages, its figures filled in, with each camera looking at a box. */
import { boundsOf, grow, join, type Bounds } from '../../src/domain/bounds.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { Story, StoryCamera } from '../../src/domain/story/Story.ts';
import { localise } from '../seeds/localise.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import type { SeedText } from '../seeds/schema.ts';
import { fillFigures, toStoryFigures } from '../seeds/storyFigures.ts';
import type { SeedStoryChapter } from '../seeds/storySchema.ts';
import { toDataDate } from './toDataDate.ts';
import { toSegments } from './toSegments.ts';

/** Room around what a chapter looks at, as a share of it. */
const SURROUNDINGS = 0.1;

/** Expects seeds that passed `checkSeeds`. Places without a position bring nothing into sight. */
export function toStory(seeds: Seeds, features: readonly PlanningFeature[]): Story {
  const { story, report, region, outcomes } = seeds;
  const figures = toStoryFigures(outcomes, toDataDate(seeds, features));
  const fill = (text: SeedText) => fillFigures(text, figures);
  const themes = new Map(report.chapters.map(({ key, theme }) => [key, theme]));
  return {
    chapters: story.map(({ id, report: key, title, paragraphs, notes, themes: shown, selection, camera, targets, dwellSeconds }) => {
      const theme = key === undefined ? undefined : themes.get(key);
      return {
        id,
        ...(key === undefined ? {} : { report: key }),
        ...(theme === undefined ? {} : { theme }),
        title: localise(fill(title)),
        paragraphs: paragraphs.map(({ text, passages }) => ({ text: toSegments(fill(text)), passages })),
        notes: notes.map((note) => localise(fill(note))),
        themes: shown,
        ...(selection === undefined ? {} : { selection }),
        camera: toCamera(camera, features, region.home),
        targets,
        dwellSeconds,
      };
    }),
  };
}

function toCamera({ around, bearing, pitch }: SeedStoryChapter['camera'], features: readonly PlanningFeature[], home: Bounds): StoryCamera {
  const boxes = features
    .filter(({ id }) => around.includes(id))
    .flatMap(({ geometry, properties }): Bounds[] => {
      if (geometry === null) return [];
      const isPolygon = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
      // A polygon holds its uncertainty already.
      return [boundsOf(geometry, isPolygon ? 0 : (properties.accuracy.radiusMetres ?? 0))];
    });
  const bounds = boxes.length === 0 ? home : grow(boxes.reduce(join), SURROUNDINGS);
  const rounded = bounds.map((degrees) => Math.round(degrees * 1e4) / 1e4) as [number, number, number, number];
  return { bounds: rounded, bearing, pitch };
}
