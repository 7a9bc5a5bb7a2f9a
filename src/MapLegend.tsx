/** The legend of the map, wired: rows for what is drawn under the filter and the rules. */
import type { Catalog } from './domain/Catalog.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { baseLineRows } from './map/baseLineRows.ts';
import { legendRows } from './map/legendRows.ts';
import { shownMarks } from './map/shownMarks.ts';
import { useInterface } from './ui/Interface.ts';
import { Legend, type LegendProps } from './ui/legend/Legend.tsx';

export interface MapLegendProps extends Pick<LegendProps, 'themeCounts' | 'showsThemes' | 'isOpen' | 'onToggle' | 'onToggleTheme' | 'onToggleMark'> {
  readonly catalog: Catalog;
  readonly filter: PlaceFilter;
  /** The places that it counts. */
  readonly bearers: readonly PlanningFeature[];
  readonly drawBoundary: boolean;
  readonly drawsTowns: boolean;
}

export function MapLegend({ catalog, filter, bearers, drawBoundary, drawsTowns, ...rest }: MapLegendProps) {
  const { scheme } = useInterface();
  return (
    <Legend
      {...rest}
      themes={catalog.themes}
      chosenThemes={filter.themes}
      rows={legendRows(shownMarks(bearers, drawsTowns), scheme, filter.marks)}
      chosenMarks={filter.marks}
      lines={baseLineRows(drawBoundary, catalog.schematic, scheme)}
      schematic={catalog.schematic}
    />
  );
}
