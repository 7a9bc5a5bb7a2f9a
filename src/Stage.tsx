/** The map with what stands on it: its notes and its legend. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { boundaryPolicy } from './domain/boundaryPolicy.ts';
import { hasTownOutline } from './domain/hasTownOutline.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlaceMark } from './domain/placeMark.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { FirstView } from './load.ts';
import { legendRows } from './map/legendRows.ts';
import { shownMarks } from './map/shownMarks.ts';
import { MapStage, type MapStageProps } from './MapStage.tsx';
import type { AppState } from './state/AppState.ts';
import { useInterface } from './ui/Interface.ts';
import { Legend } from './ui/legend/Legend.tsx';
import type { SheetStop } from './ui/sheet/Sheet.tsx';
import { MapNote } from './ui/stage/MapNote.tsx';

export interface StageProps extends Pick<MapStageProps, 'colourOf' | 'onSelect' | 'onMeasure'> {
  readonly data: FirstView;
  readonly state: AppState;
  readonly visible: readonly PlanningFeature[];
  readonly filter: PlaceFilter;
  /** The places that the legend counts. */
  readonly bearers: readonly PlanningFeature[];
  readonly themeCounts: ReadonlyMap<string, number>;
  readonly selected: PlanningFeature | undefined;
  /** Pointed at in the list. */
  readonly hovered: string | undefined;
  readonly isPhone: boolean;
  readonly isHidden: boolean;
  readonly sheetStop: SheetStop;
  /** What stands over the map's upper edge on a phone. */
  readonly top: ComponentChildren;
  readonly onToggleTheme: (theme: string) => void;
  readonly onToggleMark: (mark: PlaceMark) => void;
}

/** Below this width an open legend would cover what it explains. */
const WIDE_PIXELS = 1_200;

export function Stage({ data, state, visible, filter, selected, hovered, isPhone, isHidden, sheetStop, top, ...rest }: StageProps) {
  const { messages, scheme } = useInterface();
  const { catalog, places, bands } = data;
  const legendIsOpen = useSignal(innerWidth >= WIDE_PIXELS);
  /** Once drawn the map stays, out of sight where the reader wants text alone. */
  const mapIsWanted = useRef(false);
  mapIsWanted.current ||= !isHidden;
  const policy = boundaryPolicy(catalog.region.publication, state.surface);
  const townOutlines = useMemo(
    () => (places.some((place) => hasTownOutline(place, policy.townOutlines)) ? policy.townOutlines : 'none'),
    [places, policy],
  );

  return (
    <main class="stage" aria-label={messages.map} hidden={isHidden}>
      {top}
      {mapIsWanted.current && (
        <MapStage
          data={data}
          filter={filter}
          canTurn={state.surface !== 'kiosk'}
          colourOf={rest.colourOf}
          view={{ places, visible, bands, selected: selected?.id, hovered, drawBoundary: policy.drawBoundary, townOutlines }}
          framed={selected}
          isPhone={isPhone}
          sheetStop={sheetStop}
          onSelect={rest.onSelect}
          onMeasure={rest.onMeasure}
        />
      )}
      <MapNote policy={policy} publication={catalog.region.publication} />
      <Legend
        themes={catalog.themes}
        themeCounts={rest.themeCounts}
        chosenThemes={filter.themes}
        rows={legendRows(shownMarks(rest.bearers, townOutlines !== 'none'), scheme, filter.marks)}
        chosenMarks={filter.marks}
        schematic={catalog.schematic}
        isOpen={legendIsOpen.value}
        onToggle={(isOpen) => (legendIsOpen.value = isOpen)}
        onToggleTheme={rest.onToggleTheme}
        onToggleMark={rest.onToggleMark}
      />
    </main>
  );
}
