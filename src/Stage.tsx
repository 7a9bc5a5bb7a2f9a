/** The map with what stands on it: its notes and its legend. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { ThemeOverlay } from './ThemeOverlay.tsx';
import { useThemeView } from './useThemeView.ts';
import type { ThemeViewMode } from './domain/ThemeView.ts';
import { boundaryPolicy } from './domain/boundaryPolicy.ts';
import { hasTownOutline } from './domain/hasTownOutline.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { FirstView } from './load.ts';
import { legendRows } from './map/legendRows.ts';
import { shownMarks } from './map/shownMarks.ts';
import { MapStage } from './MapStage.tsx';
import type { AppState } from './state/AppState.ts';
import { useInterface } from './ui/Interface.ts';
import { Legend } from './ui/legend/Legend.tsx';
import type { SheetStop } from './ui/sheet/Sheet.tsx';
import { MapNote } from './ui/stage/MapNote.tsx';

export interface StageProps {
  readonly data: FirstView;
  readonly state: AppState;
  readonly visible: readonly PlanningFeature[];
  readonly filter: PlaceFilter;
  readonly selected: PlanningFeature | undefined;
  /** Pointed at in the list. */
  readonly hovered: string | undefined;
  readonly isPhone: boolean;
  readonly isHidden: boolean;
  readonly sheetStop: SheetStop;
  /** What stands over the map's upper edge on a phone. */
  readonly top: ComponentChildren;
  readonly onSelect: (id: string | undefined) => void;
  readonly onOpenPassage: (passage: string) => void;
  readonly onThemeView: (mode: ThemeViewMode) => void;
}

/** Below this width an open legend would cover what it explains. */
const WIDE_PIXELS = 1_200;

export function Stage(props: StageProps) {
  const { data, state, visible, filter, selected, hovered, isPhone, isHidden, sheetStop, top, onSelect, onOpenPassage, onThemeView } = props;
  const { messages, scheme } = useInterface();
  const { catalog, places, bands } = data;
  const legendIsOpen = useSignal(innerWidth >= WIDE_PIXELS);
  /** Once drawn the map stays, out of sight where the reader wants text alone. */
  const mapIsWanted = useRef(false);
  mapIsWanted.current ||= !isHidden;
  const themeView = useThemeView(data, state, visible);
  const { drawing } = themeView;
  const marked = drawing === undefined ? visible : visible.filter(({ id }) => !drawing.replaced.has(id));
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
          view={{
            places,
            visible,
            bands,
            filter,
            selected: selected?.id,
            hovered,
            drawBoundary: policy.drawBoundary,
            townOutlines,
            themeDrawing: drawing,
          }}
          framed={selected}
          isPhone={isPhone}
          sheetStop={sheetStop}
          onSelect={onSelect}
          onOpenPassage={onOpenPassage}
        />
      )}
      <ThemeOverlay view={themeView} mode={state.themeView} onMode={onThemeView} onSelect={onSelect} onOpenPassage={onOpenPassage} />
      <MapNote policy={policy} publication={catalog.region.publication} />
      <Legend
        rows={legendRows(shownMarks(marked, townOutlines !== 'none'), scheme)}
        isOpen={legendIsOpen.value}
        onToggle={(isOpen) => (legendIsOpen.value = isOpen)}
      />
    </main>
  );
}
