/** How much of the plan shows at which zoom: the whole Greater Bay, the district, a town, one site. */

export const ZOOM_BANDS = ['bay', 'district', 'town', 'site'] as const;
export type ZoomBand = (typeof ZOOM_BANDS)[number];

/** The zoom at which each band begins. */
export const BAND_START = { bay: 0, district: 8.4, town: 11.2, site: 13 } as const satisfies Record<ZoomBand, number>;

export function zoomBandOf(zoom: number): ZoomBand {
  return ZOOM_BANDS.findLast((band) => zoom >= BAND_START[band]) ?? 'bay';
}

export interface BandStrengths {
  /** Soft areas, hosts and unions. */
  readonly area: number;
  /** Lines of the hatch. */
  readonly hatch: number;
  /** Bands of routes that the report does not name. */
  readonly contextBand: number;
  /** Rings of places that the report does not name. */
  readonly contextRing: number;
}

/** Shares of the strengths in `MARK_STYLES`. Closer by, areas fill the screen and must let the ground through. */
export const BAND_STRENGTHS = {
  bay: { area: 0.7, hatch: 0, contextBand: 0.8, contextRing: 0 },
  district: { area: 1, hatch: 1, contextBand: 1, contextRing: 0 },
  town: { area: 0.9, hatch: 0.85, contextBand: 1, contextRing: 0.8 },
  site: { area: 0.65, hatch: 0.5, contextBand: 0.9, contextRing: 0.6 },
} as const satisfies Record<ZoomBand, BandStrengths>;
