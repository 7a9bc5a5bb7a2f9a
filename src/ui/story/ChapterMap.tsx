/** The small map of a chapter on paper, with numbers, scale bar and north arrow. */
import type { MapWindow } from '../../domain/paper/mapWindow.ts';
import { scaleBarOf } from '../../domain/scaleBar.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { PaperMapMarks } from '../dossier/PaperMapMarks.tsx';
import { useInterface } from '../Interface.ts';

export interface ChapterMapProps {
  readonly title: string;
  readonly window: MapWindow;
  readonly spots: readonly { readonly x: number; readonly y: number; readonly numbers: readonly number[] }[];
  /** Undefined while it is drawn. */
  readonly url: string | undefined;
  readonly notice: string;
}

const BAR_PIXELS = 90;
const RADIUS = 8;
/** Of a further number in one mark. */
const MORE_PIXELS = 12;

export function ChapterMap({ title, window: { width, height, center, zoom }, spots, url, notice }: ChapterMapProps) {
  const { language } = useInterface();
  const bar = scaleBarOf(center[1], zoom, BAR_PIXELS);
  return (
    <svg class="site-map chapter-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={STORY_MESSAGES[language].print.chapterMap(title)}>
      {url !== undefined && <image href={url} width={width} height={height} />}
      {spots.map(({ x, y, numbers }) => {
        const half = RADIUS + ((numbers.length - 1) * MORE_PIXELS) / 2;
        return (
          <g class="chapter-spot" key={numbers[0]} transform={`translate(${x} ${y})`}>
            <rect x={-half} y={-RADIUS} width={2 * half} height={2 * RADIUS} rx={RADIUS} />
            <text y="3.5">{numbers.join(' · ')}</text>
          </g>
        );
      })}
      <PaperMapMarks {...{ width, height, bar, notice }} />
    </svg>
  );
}
