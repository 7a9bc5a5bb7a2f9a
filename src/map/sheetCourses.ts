/** What is named along its line on a sheet: routes and rivers, as lines in pixels of the map. */
import type { Feature, LineString, Position } from 'geojson';
import { isCourse } from '../domain/isCourse.ts';
import type { Language, LocalText } from '../domain/LocalText.ts';
import { projectTo, type MapWindow } from '../domain/paper/mapWindow.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { metresPerPixel } from '../domain/scaleBar.ts';
import type { MapPalette } from './palette.ts';
import { routeColours } from './routeColours.ts';
import type { SheetRole } from './sheetType.ts';

/** Of the base map; those without a name are drawn only. */
export type River = Feature<LineString, { readonly id: string; readonly name?: LocalText }>;

export type Path = readonly (readonly [number, number])[];

export interface SheetCourse {
  readonly id: string;
  readonly role: Extract<SheetRole, 'route' | 'river' | 'context-route'>;
  readonly name: string;
  readonly colour: string;
  /** The name stands on the line where what it names is as wide, else beside it. */
  readonly isWide: boolean;
  readonly paths: readonly Path[];
}

export interface SheetCoursesOptions {
  readonly visible: readonly PlanningFeature[];
  readonly rivers: readonly River[];
  readonly selected: string | undefined;
  readonly language: Language;
  readonly palette: MapPalette;
  readonly window: MapWindow;
}

/** A band of this half width has room for a name. */
const WIDE_PIXELS = 9;

/** In the order in which they find their room; a selected route is named as the selection. */
export function sheetCourses({ visible, rivers, selected, language, palette, window }: SheetCoursesOptions): SheetCourse[] {
  const toPath = (line: readonly Position[]): Path => line.map(([lon = 0, lat = 0]) => projectTo(window, [lon, lat]));
  const routes = visible.flatMap(({ id, geometry, properties: { kind, subkind, ref, name, context, accuracy } }): SheetCourse[] => {
    if (kind !== 'route' || id === selected || !isCourse(geometry)) return [];
    const pieces = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return [
      {
        id,
        role: context ? 'context-route' : 'route',
        name: [name[language], ...(ref === undefined ? [] : [ref])].join(' '),
        colour: routeColours(subkind, palette).ink,
        isWide: (accuracy.radiusMetres ?? 0) / metresPerPixel(window.center[1], window.zoom) > WIDE_PIXELS,
        paths: pieces.map(toPath),
      },
    ];
  });
  const waters = rivers.flatMap(({ geometry, properties: { id, name } }): SheetCourse[] =>
    name === undefined ? [] : [{ id: `river ${id}`, role: 'river', name: name[language], colour: palette.waterInk, isWide: true, paths: [toPath(geometry.coordinates)] }],
  );
  return [...routes.filter(({ role }) => role === 'route'), ...waters, ...routes.filter(({ role }) => role === 'context-route')];
}
