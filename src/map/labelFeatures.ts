/** The names to draw, as points with their rank, colour and second line. */
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { boundsOf, centreOf } from '../domain/bounds.ts';
import { isCourse } from '../domain/isCourse.ts';
import { markOf } from '../domain/markOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { hostCounts } from './hostCounts.ts';
import type { MapView } from './MapView.ts';
import { PALETTES } from './palette.ts';
import { nameColour } from './placeColour.ts';
import { zoneColour } from './zoneColour.ts';

export type LabelRole = 'town' | 'anchor' | 'zone' | 'place' | 'context' | 'selected';

export interface LabelProperties {
  readonly id: string;
  readonly role: LabelRole;
  readonly name: string;
  /** Second line: the radius, or how many places an area holds. */
  readonly second: string;
  readonly colour: string;
  /** Lower is placed first. */
  readonly rank: number;
  /** True where the name stands beside a pin and must not cover it. */
  readonly isPin: boolean;
  /** True for towns and cities that the filter leaves out: they stay for orientation. */
  readonly dim: boolean;
}

type LabelView = Pick<
  MapView,
  'places' | 'visible' | 'themes' | 'filter' | 'scheme' | 'language' | 'hostCount' | 'radius' | 'selected'
>;

export function labelFeatures(view: LabelView): FeatureCollection<Point, LabelProperties> {
  const visible = new Set(view.visible.map(({ id }) => id));
  const counts = hostCounts(view.visible);
  const features = view.places.flatMap((feature) => {
    const label = toLabel(feature, visible.has(feature.id), counts.get(feature.id) ?? 0, view);
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
  const role = roleOf(properties);
  const staysForOrientation = role === 'town' || role === 'anchor' || held > 0;
  if (!isVisible && !staysForOrientation && !isSelected) return undefined;
  const { scheme, language } = view;
  const palette = PALETTES[scheme];
  const radius = properties.accuracy.radiusMetres;
  const bounds = boundsOf(geometry);
  const [lon, lat] = middleOf(geometry);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, role === 'zone' ? bounds[3] : lat] },
    properties: {
      id: feature.id,
      role: isSelected ? 'selected' : role,
      name: properties.name[language],
      second: secondLine(held, isSelected ? radius : undefined, view),
      colour: feature.properties.kind === 'zone' ? zoneColour(feature.id, view.places, palette) : nameColour(feature, view.themes, view.filter, scheme),
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

function roleOf({ kind, context }: PlanningFeature['properties']): LabelRole {
  if (kind === 'town' || kind === 'anchor' || kind === 'zone') return kind;
  return context ? 'context' : 'place';
}

/** First what holds others; unions after their parts. */
function rankOf({ properties }: PlanningFeature, held: number): number {
  if (held > 0) return 1;
  return properties.parts === undefined ? 2 : 3;
}
