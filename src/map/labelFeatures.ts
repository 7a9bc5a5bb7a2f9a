/** The names to draw, as points with their rank, colour and second line. */
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { boundsOf, centreOf } from '../domain/bounds.ts';
import { SUBKIND_ICONS } from '../domain/iconNames.ts';
import { isCourse } from '../domain/isCourse.ts';
import { markOf } from '../domain/markOf.ts';
import type { Language } from '../domain/LocalText.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { hostCounts } from './hostCounts.ts';
import { glyphName } from './mapImages.ts';
import type { MapView } from './MapView.ts';
import { PALETTES } from './palette.ts';
import { nameColour } from './placeColour.ts';
import { zoneColour } from './zoneColour.ts';

export type LabelRole = 'town' | 'anchor' | 'zone' | 'place' | 'context' | 'selected';

/** Position of a name other than the middle of its area, by the place's id; [lon, lat]. */
export type LabelSpots = ReadonlyMap<string, readonly [number, number]>;

export interface LabelProperties {
  readonly id: string;
  readonly role: LabelRole;
  readonly name: string;
  /** Second line: the radius, or how many places an area holds. */
  readonly second: string;
  readonly colour: string;
  /** Name of the icon in the line of a name that says where about something is; empty where there is none. */
  readonly glyph: string;
  /** How far the place reaches to the south of its name, in pixels at zoom 0: below that the name of the selection is free of it. */
  readonly reach: number;
  /** Lower is placed first. */
  readonly rank: number;
  /** True where the name stands beside a pin and must not cover it. */
  readonly isPin: boolean;
  /** True for towns and cities that the filter leaves out: they stay for orientation. */
  readonly dim: boolean;
}

const METRES_PER_DEGREE = 111_195;
/** On the equator, in tiles of 512 pixels. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 78_271.517;

type LabelView = Pick<
  MapView,
  'places' | 'visible' | 'themes' | 'filter' | 'scheme' | 'language' | 'hostCount' | 'radius' | 'selected'
>;

export function labelFeatures(view: LabelView, spots: LabelSpots = new Map()): FeatureCollection<Point, LabelProperties> {
  const visible = new Set(view.visible.map(({ id }) => id));
  const counts = hostCounts(view.visible);
  const features = view.places.flatMap((feature) => {
    const label = toLabel(feature, visible.has(feature.id), counts.get(feature.id) ?? 0, view);
    const spot = spots.get(feature.id);
    if (label !== undefined && spot !== undefined) label.geometry.coordinates = [...spot];
    return label === undefined ? [] : [label];
  });
  return { type: 'FeatureCollection', features };
}

function toLabel(
  feature: PlanningFeature,
  isVisible: boolean,
  held: number,
  view: LabelView,
): Feature<Point, LabelProperties> | undefined {
  const { geometry, properties } = feature;
  const mark = markOf(feature);
  const isSelected = feature.id === view.selected;
  if (geometry === null || mark === 'none') return undefined;
  // A course bears its name along the line, and what only its host is known of none, until it is selected.
  if (!isSelected && (mark === 'host' || mark === 'corridor' || mark === 'line')) return undefined;
  const role = roleOf(properties, held);
  const staysForOrientation = role === 'town' || role === 'anchor' || held > 0;
  if (!isVisible && !staysForOrientation && !isSelected) return undefined;
  const { scheme, language } = view;
  const icon = properties.subkind === undefined ? undefined : SUBKIND_ICONS[properties.subkind];
  const radius = properties.accuracy.radiusMetres;
  const bounds = boundsOf(geometry);
  const [lon, lat] = middleOf(geometry);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, role === 'zone' ? bounds[3] : lat] },
    properties: {
      id: feature.id,
      role: isSelected ? 'selected' : role,
      name: isSelected ? properties.name[language] : shownName(properties, language),
      second: secondLine(held, isSelected ? radius : undefined, view),
      colour: colourOf(feature, role, view),
      glyph: role === 'context' && mark !== 'pin' && icon !== undefined ? glyphName(icon, scheme) : '',
      reach: pixelsAtZoom0(reachMetres(feature), lat),
      rank: rankOf(feature, held),
      isPin: mark === 'pin',
      dim: !isVisible,
    },
  };
}

/** A course is named on itself, on its most detailed piece: the middle of its box may lie far from it. */
function middleOf(geometry: Geometry): [number, number] {
  if (!isCourse(geometry)) return centreOf(boundsOf(geometry));
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const [longest = []] = lines.toSorted((a, b) => b.length - a.length);
  const [lon = 0, lat = 0] = longest[Math.floor(longest.length / 2)] ?? [];
  return [lon, lat];
}

function secondLine(held: number, radius: number | undefined, view: LabelView): string {
  const parts = [
    ...(held > 0 ? [view.hostCount(held)] : []),
    ...(radius === undefined ? [] : [`±${view.radius(radius)}`]),
  ];
  return parts.join(' · ');
}

/** A town among towns needs no word that says so, and English ones are long. */
function shownName({ kind, name }: PlanningFeature['properties'], language: Language): string {
  return kind === 'town' && language === 'en' ? name.en.replace(/ (Town|Subdistrict)$/, '') : name[language];
}

/** An area that holds others is a host, whether the report names it or not. */
function roleOf({ kind, context }: PlanningFeature['properties'], held: number): LabelRole {
  if (kind === 'town' || kind === 'anchor' || kind === 'zone') return kind;
  return context && held === 0 ? 'context' : 'place';
}

function colourOf(feature: PlanningFeature, role: LabelRole, { places, themes, filter, scheme }: LabelView): string {
  const palette = PALETTES[scheme];
  if (role === 'town') return palette.ink;
  if (role === 'anchor' || role === 'context') return palette.softInk;
  return role === 'zone' ? zoneColour(feature.id, places, palette) : nameColour(feature, themes, filter, scheme);
}

/** What holds others comes first, then parks, what lies around, groups, the rest; unions after their parts. */
function rankOf({ properties: { kind, context, parts } }: PlanningFeature, held: number): number {
  if (held > 0) return context ? 1 : 0;
  if (kind === 'anchor') return context ? 4 : 3;
  if (kind === 'zone') return 5;
  if (parts !== undefined) return 7;
  return kind === 'park' ? 2 : 6;
}

/** From the middle of a place to its southern edge; none for a course, whose name stands on it. */
function reachMetres({ geometry, properties }: PlanningFeature): number {
  if (geometry === null || isCourse(geometry)) return 0;
  if (geometry.type === 'Point') return properties.accuracy.radiusMetres ?? 0;
  const [, south, , north] = boundsOf(geometry);
  return ((north - south) / 2) * METRES_PER_DEGREE;
}

function pixelsAtZoom0(metres: number, lat: number): number {
  return metres / (METRES_PER_PIXEL_AT_ZOOM_0 * Math.cos((lat * Math.PI) / 180));
}
