/** What stands on every small map on paper: scale bar, north, standing and frame. */
import { formatLength } from '../../i18n/format.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { useInterface } from '../Interface.ts';

export interface PaperMapMarksProps {
  /** Of the map, in pixels of CSS. */
  readonly width: number;
  readonly height: number;
  readonly bar: { readonly metres: number; readonly pixels: number };
  /** "示意图 · 内部使用" */
  readonly notice: string;
}

const MARGIN = 10;
const BAR_HEIGHT = 4;
const NORTH = 'M0-9 3.4 5 0 2.6-3.4 5Z';

export function PaperMapMarks({ width, height, bar, notice }: PaperMapMarksProps) {
  const { language, messages } = useInterface();
  const bottom = height - MARGIN;
  return (
    <>
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
    </>
  );
}
