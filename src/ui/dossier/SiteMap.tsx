/** The map of one candidate, with its scale bar and, for a site of the reader's own, its mark; or why there is none. */
import type { Extent } from '../../domain/paper/mapWindow.ts';
import { zoomOfScale } from '../../domain/paper/mapScale.ts';
import { scaleBarOf } from '../../domain/scaleBar.ts';
import { isOwn, type Candidate } from '../../domain/shortlist/Candidate.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { useInterface } from '../Interface.ts';
import { PaperMapMarks } from './PaperMapMarks.tsx';

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
const OWN_RADIUS = 6;

export function SiteMap({ candidate, extent: { width, height }, picture, still, scale, notice }: SiteMapProps) {
  const { language } = useInterface();
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
      <PaperMapMarks {...{ width, height, bar, notice }} />
    </svg>
  );
}
