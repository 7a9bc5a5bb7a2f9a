/** Maps of candidates at one scale, as requests for pictures: each around its candidate, with roads, exits, ports and towns. */
import type { DistanceOrigin } from './domain/distance.ts';
import type { Extent, MapWindow } from './domain/paper/mapWindow.ts';
import { zoomOfScale } from './domain/paper/mapScale.ts';
import type { Box } from './domain/paper/placeBoxes.ts';
import { NO_FILTER } from './domain/PlaceFilter.ts';
import type { Kind, PlanningFeature } from './domain/PlanningFeature.ts';
import type { PublicationRules } from './domain/publicationRules.ts';
import type { Candidate } from './domain/shortlist/Candidate.ts';
import { baseMapSources, type FirstView } from './load.ts';
import type * as PaperMap from './map/paperMap.ts';
import { stillView } from './stillView.ts';
import type { Interface } from './ui/Interface.ts';
import type { PictureRequest } from './usePicture.ts';

export interface SiteMapParts {
  readonly data: FirstView;
  readonly rules: PublicationRules;
  readonly keptFree: (typeof PaperMap)['keptFree'];
  /** Pixels of CSS. */
  readonly extent: Extent;
  /** The middle of the picture that is shown by itself elsewhere: no name crosses its edge. */
  readonly crop?: Extent;
  /** Denominator, true at each candidate. */
  readonly scale: number;
  readonly pixelRatio: number;
}

/** What an investor looks for around a site; other parks would hide it. */
const SURROUNDINGS: readonly Kind[] = ['node', 'route', 'town', 'anchor'];
const EDGE_PIXELS = 2;

/** By the id of the candidate; one without a position has none. */
export function siteMaps(candidates: readonly Candidate[], parts: SiteMapParts, shown: Pick<Interface, 'language' | 'messages' | 'scheme'>): Map<string, PictureRequest> {
  // What is known only to lie in an area would draw that area.
  const around = parts.data.places.filter(({ properties: { kind, host } }) => SURROUNDINGS.includes(kind) && host === undefined);
  return new Map(candidates.flatMap(({ id, disc, place }) => (disc === undefined ? [] : [[id, siteMap(disc, place, around, parts, shown)] as const])));
}

function siteMap(
  disc: DistanceOrigin,
  place: PlanningFeature | undefined,
  around: readonly PlanningFeature[],
  { data, rules, keptFree, extent, crop, scale, pixelRatio }: SiteMapParts,
  shown: Pick<Interface, 'language' | 'messages' | 'scheme'>,
): PictureRequest {
  const { frame, home } = data.catalog.region;
  const window: MapWindow = { ...extent, center: disc.position, zoom: zoomOfScale(scale, disc.position[1]) };
  const visible = place === undefined ? around : [...around, place];
  return {
    view: stillView({ data, visible, filter: NO_FILTER, selected: place, base: undefined, themeDrawing: undefined, rules }, shown),
    sources: baseMapSources(),
    icons: data.icons,
    frame,
    home,
    ...extent,
    still: { center: window.center, zoom: window.zoom, pixelRatio, restyle: (style) => keptFree(style, window, [...cornersOf(extent, extent), ...(crop === undefined ? [] : [...edgesOf(crop, extent), ...cornersOf(crop, extent)])]) },
  };
}

/** Where the scale bar, the north arrow and the mark of map review stand. */
const CORNERS = { bar: { width: 130, height: 28 }, notice: { width: 118, height: 20 }, north: { width: 32, height: 36 } } as const;

function cornersOf(shownExtent: Extent, extent: Extent): Box[] {
  const [left, top] = [(extent.width - shownExtent.width) / 2, (extent.height - shownExtent.height) / 2];
  const [right, bottom] = [left + shownExtent.width, top + shownExtent.height];
  const { bar, notice, north } = CORNERS;
  return [
    [left, bottom - bar.height, left + bar.width, bottom],
    [right - notice.width, bottom - notice.height, right, bottom],
    [right - north.width, top, right, top + north.height],
  ];
}

function edgesOf(crop: Extent, extent: Extent): Box[] {
  const [left, top] = [(extent.width - crop.width) / 2, (extent.height - crop.height) / 2];
  const [right, bottom] = [left + crop.width, top + crop.height];
  return [
    [left, top - EDGE_PIXELS, right, top + EDGE_PIXELS],
    [left, bottom - EDGE_PIXELS, right, bottom + EDGE_PIXELS],
    [left - EDGE_PIXELS, top, left + EDGE_PIXELS, bottom],
    [right - EDGE_PIXELS, top, right + EDGE_PIXELS, bottom],
  ];
}
