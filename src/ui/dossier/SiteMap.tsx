/** The map of one candidate, with its scale bar and, for a site of the reader's own, its mark; or why there is none. */
import type { Extent } from '../../domain/paper/mapWindow.ts';
import { zoomOfScale } from '../../domain/paper/mapScale.ts';
import { scaleBarOf } from '../../domain/scaleBar.ts';
import { isOwn, type Candidate } from '../../domain/shortlist/Candidate.ts';
import { formatLength } from '../../i18n/format.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { useInterface } from '../Interface.ts';

/** Without an address while it is drawn. */
export interface Still {
  readonly url: string | undefined;
  readonly hasFailed: boolean;
}

export interface SiteMapProps {
  readonly candidate: Candidate;
  /** What is shown of the picture, from its middle outwards. */
  readonly extent: Extent;
  /** Of the picture as a whole; both in pixels of CSS. */
  readonly picture: Extent;
  readonly still: Still | undefined;
  /** Denominator. */
  readonly scale: number;
  /** "示意图 · 内部使用" */
  readonly notice: string;
}

const BAR_PIXELS = 110;
const MARGIN = 10;
const BAR_HEIGHT = 4;
const NORTH = 'M0-9 3.4 5 0 2.6-3.4 5Z';
const OWN_RADIUS = 6;

export function SiteMap({ candidate, extent: { width, height }, picture, still, scale, notice }: SiteMapProps) {
  const { language, messages } = useInterface();
  const own = DOSSIER_MESSAGES[language];
  const { name, disc } = candidate;
  const bar = disc && scaleBarOf(disc.position[1], zoomOfScale(scale, disc.position[1]), BAR_PIXELS);
  const url = still?.url;
  if (bar === undefined || still?.hasFailed === true) {
    return (
      <p class="site-map is-empty" style={{ '--map-width': `${width}px`, '--map-height': `${height}px` }}>
        {bar === undefined ? own.mapNone : own.mapFailed}
      </p>
    );
  }
  const bottom = height - MARGIN;
  return (
    <svg class="site-map" viewBox={`0 0 ${width} ${height}`} style={{ '--map-width': `${width}px`, '--map-ratio': `${width} / ${height}` }} role="img" aria-label={own.mapOf(name[language])}>
      {url === undefined ? (
        <text class="site-map-state" x={width / 2} y={height / 2}>
          {own.mapDrawing}
        </text>
      ) : (
        <image href={url} x={(width - picture.width) / 2} y={(height - picture.height) / 2} width={picture.width} height={picture.height} />
      )}
      {isOwn(candidate) && url !== undefined && (
        <g class="site-map-own" transform={`translate(${width / 2} ${height / 2})`}>
          <circle r={OWN_RADIUS} />
          <path d="M-11 0h22M0-11v22" />
        </g>
      )}
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
