/** What the small maps of the handout draw: for each chapter its themes around its places. */
import { boundsOf, centreOf } from './domain/bounds.ts';
import type { Extent } from './domain/paper/mapWindow.ts';
import { projectTo } from './domain/paper/mapWindow.ts';
import { windowAround } from './domain/paper/windowAround.ts';
import type { Box } from './domain/paper/placeBoxes.ts';
import { visiblePlaces } from './domain/PlaceFilter.ts';
import type { PublicationRules } from './domain/publicationRules.ts';
import { chapterPlaces } from './domain/story/chapterPlaces.ts';
import type { StoryChapter } from './domain/story/Story.ts';
import { viewedTheme } from './domain/ThemeView.ts';
import type { FirstView, ThemeViews } from './load.ts';
import type { ViewToDraw } from './map/captureAll.ts';
import { INITIAL_STATE } from './state/AppState.ts';
import { storyState } from './state/storyState.ts';
import { stillView } from './stillView.ts';
import type { Interface } from './ui/Interface.ts';

export interface ChapterViewParts {
  readonly data: FirstView;
  readonly rules: PublicationRules;
  readonly themeViews: ThemeViews;
  /** Pixels of CSS. */
  readonly extent: Extent;
}

/** A number on the map: of one place, or of several that lie at one spot. */
export interface SpotNumber {
  readonly x: number;
  readonly y: number;
  /** From 1, in the order of the text. */
  readonly numbers: readonly number[];
}

export interface ChapterView extends ViewToDraw {
  readonly spots: readonly SpotNumber[];
}

const MARGIN_PIXELS = 20;
/** Spots that are closer than this share their mark. */
const TOGETHER_PIXELS = 15;
const NUMBER_PIXELS = 9;
/** Where scale bar, north arrow and the mark of map review stand. */
const CORNERS = { bar: { width: 130, height: 28 }, notice: { width: 118, height: 20 }, north: { width: 32, height: 36 } } as const;

export function chapterView(chapter: StoryChapter, { data, rules, themeViews, extent }: ChapterViewParts, shown: Pick<Interface, 'language' | 'messages' | 'scheme'>): ChapterView {
  const { catalog, places } = data;
  const state = storyState(INITIAL_STATE, chapter);
  const visible = visiblePlaces(places, state);
  const theme = viewedTheme(catalog.themes, state);
  const { code, data: themeData, distanceBands } = themeViews;
  const model = theme && code.toThemeModel({ theme, data: themeData, distanceBands, places, visible, home: catalog.region.home, measure: undefined });
  const themeDrawing = model && code.themeDrawing(model, { withBands: false, scheme: shown.scheme, language: shown.language, messages: shown.messages });
  const window = windowAround(chapter.camera.bounds, extent, MARGIN_PIXELS);
  const spots = chapterPlaces(chapter).reduce<SpotNumber[]>((found, id, index) => {
    const geometry = places.find((place) => place.id === id)?.geometry;
    if (geometry === null || geometry === undefined) return found;
    const [x, y] = projectTo(window, centreOf(boundsOf(geometry)));
    if (x < NUMBER_PIXELS || y < NUMBER_PIXELS || x > extent.width - NUMBER_PIXELS || y > extent.height - NUMBER_PIXELS) return found;
    const near = found.findIndex((each) => Math.hypot(each.x - x, each.y - y) < TOGETHER_PIXELS);
    return near < 0 ? [...found, { x, y, numbers: [index + 1] }] : found.map((each, at) => (at === near ? { ...each, numbers: [...each.numbers, index + 1] } : each));
  }, []);
  return {
    key: chapter.id,
    view: stillView({ data, visible, filter: state, selected: places.find(({ id }) => id === chapter.selection), base: undefined, themeDrawing, rules }, shown),
    window,
    spots,
    boxes: [...cornersOf(extent), ...spots.map(({ x, y, numbers }): Box => [x - NUMBER_PIXELS * numbers.length, y - NUMBER_PIXELS, x + NUMBER_PIXELS * numbers.length, y + NUMBER_PIXELS])],
  };
}

function cornersOf({ width, height }: Extent): Box[] {
  const { bar, notice, north } = CORNERS;
  return [
    [0, height - bar.height, bar.width, height],
    [width - notice.width, height - notice.height, width, height],
    [width - north.width, 0, width, north.height],
  ];
}
