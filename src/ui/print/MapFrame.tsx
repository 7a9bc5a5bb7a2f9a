/** The frame of a printed map: its neat line, the minutes along it and the crosses of the grid, with the map's own picture and names within. */
import type { ComponentChildren } from 'preact';
import type { Graticule, GraticuleLine } from '../../domain/paper/graticule.ts';
import type { Extent } from '../../domain/paper/mapWindow.ts';
import { formatArc } from '../../i18n/formatArc.ts';
import type { PrintMessages } from '../../i18n/print/index.ts';

export interface MapFrameProps {
  /** Of the map within the frame, in pixels. */
  readonly extent: Extent;
  readonly graticule: Graticule;
  readonly hemisphere: PrintMessages['hemisphere'];
  readonly children: ComponentChildren;
}

/** Room for the minutes on each side of the map. */
export const FRAME_PIXELS = 16;
const TICK_PIXELS = 4;
const CROSS_PIXELS = 5;
const CORNER_PIXELS = 26;

export function MapFrame({ extent: { width, height }, graticule: { stepSeconds, meridians, parallels }, hemisphere, children }: MapFrameProps) {
  const [right, bottom] = [width + FRAME_PIXELS, height + FRAME_PIXELS];
  const withSeconds = stepSeconds % 60 > 0;
  const longitude = ({ seconds }: GraticuleLine) => `${formatArc(seconds, withSeconds)}${seconds < 0 ? hemisphere.west : hemisphere.east}`;
  const latitude = ({ seconds }: GraticuleLine) => `${formatArc(seconds, withSeconds)}${seconds < 0 ? hemisphere.south : hemisphere.north}`;
  return (
    <svg class="map-frame" width={width + 2 * FRAME_PIXELS} height={height + 2 * FRAME_PIXELS} viewBox={`${-FRAME_PIXELS} ${-FRAME_PIXELS} ${width + 2 * FRAME_PIXELS} ${height + 2 * FRAME_PIXELS}`}>
      {children}
      <g class="grid">
        {meridians.flatMap((meridian) =>
          parallels.map((parallel) => (
            <path
              key={`${meridian.seconds} ${parallel.seconds}`}
              d={`M${meridian.at - CROSS_PIXELS} ${parallel.at}h${2 * CROSS_PIXELS}M${meridian.at} ${parallel.at - CROSS_PIXELS}v${2 * CROSS_PIXELS}`}
            />
          )),
        )}
      </g>
      <rect class="neat-line" width={width} height={height} />
      <rect class="border-line" x={-FRAME_PIXELS + 1} y={-FRAME_PIXELS + 1} width={width + 2 * FRAME_PIXELS - 2} height={height + 2 * FRAME_PIXELS - 2} />
      <g class="minutes">
        {meridians.map((meridian) => (
          <g key={meridian.seconds}>
            <path d={`M${meridian.at} 0v${-TICK_PIXELS}M${meridian.at} ${height}v${TICK_PIXELS}`} />
            {isClear(meridian.at, width) && (
              <>
                <text x={meridian.at} y={-TICK_PIXELS - 2}>
                  {longitude(meridian)}
                </text>
                <text x={meridian.at} y={bottom - 4}>
                  {longitude(meridian)}
                </text>
              </>
            )}
          </g>
        ))}
        {parallels.map((parallel) => (
          <g key={parallel.seconds}>
            <path d={`M0 ${parallel.at}h${-TICK_PIXELS}M${width} ${parallel.at}h${TICK_PIXELS}`} />
            {isClear(parallel.at, height) && (
              <>
                <text transform={`translate(${-TICK_PIXELS - 2} ${parallel.at}) rotate(-90)`}>{latitude(parallel)}</text>
                <text transform={`translate(${right - 4} ${parallel.at}) rotate(-90)`}>{latitude(parallel)}</text>
              </>
            )}
          </g>
        ))}
      </g>
    </svg>
  );
}

/** Minutes at a corner would stand half outside. */
function isClear(at: number, length: number): boolean {
  return at > CORNER_PIXELS && at < length - CORNER_PIXELS;
}
