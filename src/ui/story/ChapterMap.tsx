/** The small map of a chapter on paper, with numbers, scale bar and north arrow. */
import type { MapWindow } from '../../domain/paper/mapWindow.ts';
import { scaleBarOf } from '../../domain/scaleBar.ts';
import { formatLength } from '../../i18n/format.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
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
const MARGIN = 10;
const BAR_HEIGHT = 4;
const NORTH = 'M0-9 3.4 5 0 2.6-3.4 5Z';
const RADIUS = 8;
/** Of a further number in one mark. */
const MORE_PIXELS = 12;

export function ChapterMap({ title, window: { width, height, center, zoom }, spots, url, notice }: ChapterMapProps) {
  const { language, messages } = useInterface();
  const bar = scaleBarOf(center[1], zoom, BAR_PIXELS);
  const bottom = height - MARGIN;
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
      <g class="site-map-bar">
        <rect class="site-map-plate" x={MARGIN - 5} y={bottom - 19} width={bar.pixels + 10} height={24} />
        <path d={`M${MARGIN} ${bottom - BAR_HEIGHT}v${BAR_HEIGHT}h${bar.pixels}v${-BAR_HEIGHT}`} />
        <text x={MARGIN} y={bottom - 7}>
          {formatLength(bar.metres, language, messages)}
        </text>
      </g>
      <g class="site-map-north" transform={`translate(${width - 16} 22)`}>
        <circle r="12" cy="-2" />
        <path d={NORTH} />
        <title>{PRINT_MESSAGES[language].north}</title>
      </g>
      <text class="site-map-notice" x={width - 6} y={height - 6}>
        {notice}
      </text>
      <rect class="site-map-frame" x="0.5" y="0.5" width={width - 1} height={height - 1} />
    </svg>
  );
}
