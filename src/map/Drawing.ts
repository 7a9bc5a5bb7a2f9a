/** The visible places sorted by the mark they bear, ready for the layers. Kept as long as the places are the same. */
import type { Geometry, LineString, MultiLineString, Position } from 'geojson';
import { discRing } from '../domain/discRing.ts';
import type { TownOutlines } from '../domain/publicationRules.ts';
import { hasTownOutline } from '../domain/hasTownOutline.ts';
import { isCourse } from '../domain/isCourse.ts';
import { markOf, type Mark } from '../domain/markOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { Band } from './MapView.ts';

type Point = [number, number];

export interface SoftMark {
  readonly place: PlanningFeature;
  readonly position: Point;
  readonly radiusMetres: number;
}

export interface Ring {
  readonly place: PlanningFeature;
  /** Exterior ring, then holes. */
  readonly rings: Point[][];
}

export interface LineMark {
  readonly place: PlanningFeature;
  readonly path: Point[];
}

export interface Drawing {
  readonly bands: readonly Ring[];
  readonly bandsContext: readonly Ring[];
  /** Courses that are known: one mark for each piece. */
  readonly lines: readonly LineMark[];
  /** Outlines that are known. */
  readonly grounds: readonly Ring[];
  readonly areas: readonly Ring[];
  readonly soft: readonly SoftMark[];
  readonly softContext: readonly SoftMark[];
  /** One for each host area, however many places it holds; `place` is the host. */
  readonly hosts: readonly Ring[];
  readonly pins: readonly SoftMark[];
  /** The outline to highlight for any place, visible or not; undefined where it has no position. */
  readonly outlines: (id: string) => Point[][] | undefined;
  /** True for a town whose outline the base map draws. */
  readonly isOutlinedTown: (id: string, which: TownOutlines) => boolean;
}

export function toDrawing(
  places: readonly PlanningFeature[],
  visible: readonly PlanningFeature[],
  bands: readonly Band[],
): Drawing {
  const bearing = (mark: Mark) => visible.filter((place) => markOf(place) === mark);
  const ringsOf = (mark: Mark) =>
    bearing(mark)
      .filter(({ properties }) => properties.kind !== 'zone')
      .flatMap((place) => toRings(place, place.geometry));
  const byId = new Map(places.map((place) => [place.id, place]));
  const bandByRoute = new Map(bands.map((band) => [band.properties.route, band]));
  const soft = bearing('soft').map(toSoftMark).toSorted((a, b) => b.radiusMetres - a.radiusMetres);
  const hostIds = [...new Set(bearing('host').flatMap(({ properties }) => properties.host ?? []))];
  const hosts = hostIds.flatMap((id) => byId.get(id) ?? []);
  const outlineOf = (place: PlanningFeature): Point[][] => {
    const band = bandByRoute.get(place.id);
    if (band !== undefined) return polygonsOf(band.geometry).flat();
    if (place.geometry === null) return [];
    if (isCourse(place.geometry)) return pathsOf(place.geometry);
    if (place.geometry.type !== 'Point') return polygonsOf(place.geometry).flat();
    return [discRing(toPoint(place.geometry.coordinates), place.properties.accuracy.radiusMetres ?? 0)];
  };
  const allBands = bearing('corridor').flatMap((place) => toRings(place, bandByRoute.get(place.id)?.geometry));
  return {
    bands: allBands.filter(({ place }) => !place.properties.context),
    bandsContext: allBands.filter(({ place }) => place.properties.context),
    lines: bearing('line').flatMap((place) => (isCourse(place.geometry) ? pathsOf(place.geometry).map((path) => ({ place, path })) : [])),
    grounds: ringsOf('outline'),
    areas: ringsOf('area'),
    // A host is drawn once, as what it is.
    soft: soft.filter(({ place }) => !place.properties.context && !hostIds.includes(place.id)),
    softContext: soft.filter(({ place }) => place.properties.context && !hostIds.includes(place.id)),
    hosts: hosts.map((place) => ({ place, rings: outlineOf(place) })),
    pins: bearing('pin').map(toSoftMark),
    outlines: (id) => {
      const place = byId.get(id);
      return place === undefined ? undefined : outlineOf(place);
    },
    isOutlinedTown: (id, which) => {
      const place = byId.get(id);
      return place !== undefined && hasTownOutline(place, which);
    },
  };
}

function toSoftMark(place: PlanningFeature): SoftMark {
  const { geometry, properties } = place;
  if (geometry?.type !== 'Point') throw new Error(`${place.id} bears a point mark without a point`);
  return {
    place,
    position: toPoint(geometry.coordinates),
    radiusMetres: properties.accuracy.radiusMetres ?? 0,
  };
}

function toRings(place: PlanningFeature, geometry: Geometry | null | undefined): Ring[] {
  if (geometry === null || geometry === undefined) return [];
  return polygonsOf(geometry).map((rings) => ({ place, rings }));
}

function pathsOf({ type, coordinates }: LineString | MultiLineString): Point[][] {
  return type === 'LineString' ? [coordinates.map(toPoint)] : coordinates.map((line) => line.map(toPoint));
}

function polygonsOf(geometry: Geometry): Point[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map((ring) => ring.map(toPoint))];
  if (geometry.type === 'MultiPolygon') {
    return geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toPoint)));
  }
  return [];
}

function toPoint([lon = 0, lat = 0]: Position): Point {
  return [lon, lat];
}
