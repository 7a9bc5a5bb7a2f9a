/** The names of routes on a sheet: where along its course each may stand. */
import type { Position } from 'geojson';
import { isCourse } from '../domain/isCourse.ts';
import { projectTo, type MapWindow } from '../domain/paper/mapWindow.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { metresPerPixel } from '../domain/scaleBar.ts';
import type { MapPalette } from './palette.ts';
import { routeColours } from './routeColours.ts';
import type { SheetRole } from './sheetType.ts';

export interface RouteName {
  readonly id: string;
  readonly role: Extract<SheetRole, 'route' | 'context-route'>;
  readonly name: string;
  readonly colour: string;
  /** From the line to the edge of its band, in pixels. */
  readonly reach: number;
  /** Pixels of the map: points of the course that the map shows, best first. */
  readonly points: readonly (readonly [number, number])[];
}

const STEPS = 32;

export interface RouteNamesOptions {
  readonly visible: readonly PlanningFeature[];
  readonly selected: string | undefined;
  readonly language: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly palette: MapPalette;
  readonly window: MapWindow;
}

/** Routes that the map shows a part of; a selected one is named as the selection. */
export function routeNames({ visible, selected, language, palette, window }: RouteNamesOptions): RouteName[] {
  return visible.flatMap(({ id, geometry, properties: { kind, subkind, name, context, accuracy } }): RouteName[] => {
    if (kind !== 'route' || id === selected || !isCourse(geometry)) return [];
    const pieces = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const inside = pieces.flatMap((piece) => pointsAlong(piece, window)).filter(([x, y]) => x > 0 && y > 0 && x < window.width && y < window.height);
    if (inside.length === 0) return [];
    const middle = (inside.length - 1) / 2;
    const points = inside.map((point, index) => ({ point, off: Math.abs(index - middle) })).toSorted((a, b) => a.off - b.off);
    return [
      {
        id,
        role: context ? 'context-route' : 'route',
        name: name[language],
        colour: routeColours(subkind, palette).ink,
        reach: (accuracy.radiusMetres ?? 0) / metresPerPixel(window.center[1], window.zoom),
        points: points.map(({ point }) => point),
      },
    ];
  });
}

/** Evenly along a line, in pixels. */
function pointsAlong(line: readonly Position[], window: MapWindow): (readonly [number, number])[] {
  const corners = line.map(([lon = 0, lat = 0]) => projectTo(window, [lon, lat]));
  const stretches = corners.slice(1).map((end, index) => {
    const start = corners[index] ?? end;
    return { start, end, length: Math.hypot(end[0] - start[0], end[1] - start[1]) };
  });
  const whole = stretches.reduce((sum, { length }) => sum + length, 0);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    let left = (whole * step) / STEPS;
    const on = stretches.find(({ length }) => {
      if (left <= length) return true;
      left -= length;
      return false;
    }) ?? stretches.at(-1);
    if (on === undefined) return [NaN, NaN];
    const share = on.length === 0 ? 0 : Math.min(1, left / on.length);
    return [on.start[0] + (on.end[0] - on.start[0]) * share, on.start[1] + (on.end[1] - on.start[1]) * share];
  });
}
