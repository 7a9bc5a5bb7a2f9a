/** Everything that the map and the card of a theme's view show, worked out once for both. */
import { type Bounds, centreOf } from '../bounds.ts';
import type { DistanceBand } from '../DistanceBand.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { Measure, ThemeViewData, ViewedTheme } from '../ThemeView.ts';
import { toArcs, type Arcs, type LonLat } from './toArcs.ts';
import { toAreaSquares, type AreaSquare } from './toAreaSquares.ts';
import { toMasses, type Masses } from './toMasses.ts';
import { toMeasuredTowns, type MeasuredTowns } from './toMeasuredTowns.ts';

interface Common {
  readonly theme: ViewedTheme;
  /** From where bands of distance are offered. */
  readonly route?: PlanningFeature;
  readonly distanceBands: readonly DistanceBand[];
  /** Places that the filter leaves, and those of them without a position. */
  readonly listed: number;
  readonly unlocated: number;
}

export type ThemeModel = Common &
  (
    | { readonly kind: 'relations'; readonly arcs: Arcs; readonly district: LonLat; readonly places: ReadonlyMap<string, PlanningFeature> }
    /** One measure at a time: different ones share no scale. */
    | { readonly kind: 'measures'; readonly measures: readonly Measure[]; readonly chosen?: Measure; readonly towns: MeasuredTowns }
    | { readonly kind: 'masses'; readonly masses: Masses }
    | { readonly kind: 'areas'; readonly areas: readonly AreaSquare[] }
  );

export interface ThemeModelInput {
  readonly theme: ViewedTheme;
  readonly data: ThemeViewData;
  readonly distanceBands: readonly DistanceBand[];
  readonly places: readonly PlanningFeature[];
  readonly visible: readonly PlanningFeature[];
  /** What the first view shows: in its middle ends what concerns the whole district. */
  readonly home: Bounds;
  /** Id of the measure that is asked for. */
  readonly measure?: string | undefined;
}

export function toThemeModel(input: ThemeModelInput): ThemeModel {
  const { theme, data, places, visible, home } = input;
  const byId = new Map(places.map((place) => [place.id, place]));
  const along = theme.view.distancesAlong;
  const route = along === undefined ? undefined : byId.get(along);
  const common: Common = {
    theme,
    ...(route === undefined ? {} : { route }),
    distanceBands: input.distanceBands.filter(({ properties }) => properties.route === along),
    listed: visible.length,
    unlocated: visible.filter(({ geometry }) => geometry === null).length,
  };
  switch (theme.view.kind) {
    case 'relations': {
      const district = centreOf(home);
      const own = data.relations.filter((relation) => relation.theme === theme.id);
      return { ...common, kind: 'relations', places: byId, district, arcs: toArcs(own, byId, district) };
    }
    case 'measures': {
      const measures = data.measures.filter((measure) => measure.theme === theme.id);
      const chosen = measures.find(({ id }) => id === input.measure) ?? measures[0];
      if (chosen === undefined) return { ...common, kind: 'measures', measures, towns: { measured: [], without: [] } };
      return { ...common, kind: 'measures', measures, chosen, towns: toMeasuredTowns(chosen, places) };
    }
    case 'masses':
      return { ...common, kind: 'masses', masses: toMasses(visible) };
    case 'areas':
      return { ...common, kind: 'areas', areas: toAreaSquares(visible) };
  }
}
