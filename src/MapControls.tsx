/** What a reader handles the map by: the buttons, the keys, and what is fetched once the map is drawn. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Camera } from './domain/cameraOf.ts';
import { ownSurroundings, type OwnPosition } from './domain/ownPosition.ts';
import { LazyNearHere } from './LazyNearHere.tsx';
import { isFiltering, type PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { resultBounds } from './domain/resultBounds.ts';
import { loadStageParts, type FirstView } from './load.ts';
import type { MapLegendProps } from './MapLegend.tsx';
import type { PlanningMap } from './map/PlanningMap.ts';
import type { Bench } from './useBench.ts';
import { useInterface } from './ui/Interface.ts';
import { toggleFullScreen } from './ui/stage/fullScreen.ts';
import { MapButtons, type PanelButton } from './ui/stage/MapButtons.tsx';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';
import { ScaleBar } from './ui/stage/ScaleBar.tsx';
import { StageAlert } from './ui/stage/StageAlert.tsx';
import { useLoaded } from './useLoaded.ts';
import { useMapKeys } from './useMapKeys.ts';

/** Places that a click may mean, and where it was: pixels from the top left corner of the map. */
export interface Choice {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface MapControlsProps {
  readonly map: RefObject<PlanningMap | undefined>;
  readonly container: RefObject<HTMLElement | null>;
  readonly camera: ReadonlySignal<Camera | undefined>;
  readonly isDrawn: boolean;
  readonly choice: Signal<Choice | undefined>;
  /** Where the reader is, while he wants it shown. */
  readonly own: Signal<OwnPosition | undefined>;
  readonly data: FirstView;
  readonly visible: readonly PlanningFeature[];
  readonly filter: PlaceFilter;
  readonly selected: PlanningFeature | undefined;
  readonly isPhone: boolean;
  /** False where hands may not turn the map. */
  readonly canTurn: boolean;
  /** False where the page fills the screen by itself. */
  readonly canFill: boolean;
  /** Pixels at the upper and lower edge that panels cover. */
  readonly covered: { readonly top: number; readonly bottom: number };
  readonly bases: PanelButton | undefined;
  /** Absent before the public. */
  readonly bench: Bench | undefined;
  readonly benchButton: PanelButton | undefined;
  readonly legend: MapLegendProps;
  /** What the map says of itself, below the scale. */
  readonly note: ComponentChildren;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onSelect: (id: string | undefined) => void;
  readonly onPoint: (id: string | undefined) => void;
  /** Absent where the reader may not be asked where he is. */
  readonly onMeasure: ((own: OwnPosition) => void) | undefined;
  /** The map shows where the reader is. */
  readonly onLocated?: (() => void) | undefined;
}

export function MapControls(props: MapControlsProps) {
  const { map, camera, choice, own, data, visible, filter, selected, isPhone, canTurn, canFill, covered, bench, onSelect } = props;
  const { language, messages } = useInterface();
  const { region } = data.catalog;
  const isLocating = useSignal(false);
  const hasShownOwn = useRef(false);
  const parts = useLoaded(loadStageParts, props.isDrawn || isLocating.value);
  const north = () => map.current?.camera.resetNorth();
  const tilt = () => map.current?.camera.toggleTilt();
  useMapKeys(props.container, { ...(canFill ? { f: toggleFullScreen } : {}), ...(canTurn ? { n: north, t: tilt } : {}) });
  useEffect(() => map.current?.camera.allowTurning(canTurn), [canTurn]);
  const bounds = isFiltering(filter) ? resultBounds(visible) : undefined;
  const locate = () => {
    isLocating.value = !isLocating.value;
    hasShownOwn.current = false;
  };
  const showOwn = (position: OwnPosition | undefined) => {
    own.value = position;
    if (position === undefined || hasShownOwn.current) return;
    // Once: who then moves the map away wants to look elsewhere.
    hasShownOwn.current = true;
    map.current?.camera.fitBox(ownSurroundings(position));
    props.onLocated?.();
  };
  const focusMap = () => props.container.current?.querySelector('canvas')?.focus();
  const closeChoice = () => {
    choice.value = undefined;
    focusMap();
  };
  const chosen = choice.value;
  const Parts = parts.value.value;
  return (
    <>
      <PanelBoundary as="banner" name={messages.controls.group}>
        <MapButtons
          camera={camera}
          isPhone={isPhone}
          canTurn={canTurn}
          canFill={canFill}
          result={isFiltering(filter) ? (bounds === undefined ? 'empty' : 'some') : 'none'}
          isLocating={isLocating.value}
          bases={props.bases}
          bench={props.benchButton}
          onZoom={(levels) => map.current?.camera.zoomBy(levels)}
          onHome={() => map.current?.camera.showHome()}
          onFitResult={() => bounds !== undefined && map.current?.camera.fitBox(bounds)}
          onNorth={north}
          onTilt={tilt}
          onLocate={props.onMeasure !== undefined ? locate : undefined}
        />
      </PanelBoundary>
      <div class="map-foot">
        <PanelBoundary as="banner" name={messages.controls.group}>
          <ScaleBar camera={camera} />
        </PanelBoundary>
        {props.note}
      </div>
      {parts.failure.value !== undefined && <StageAlert text={messages.loadFailed(parts.failure.value)} onRetry={parts.retry} />}
      {Parts !== undefined && (
        <>
          <PanelBoundary as="banner" name={messages.legend}>
            <Parts.MapLegend {...props.legend} />
          </PanelBoundary>
          <PanelBoundary as="banner" name={messages.controls.farAnchors}>
            <Parts.FarAnchors
              camera={camera}
              places={data.places}
              selected={selected}
              home={region.home}
              isPhone={isPhone}
              covered={covered}
              onSelect={onSelect}
            />
          </PanelBoundary>
          {isLocating.value && props.onMeasure !== undefined && (
            <PanelBoundary as="banner" name={messages.controls.ownLocation}>
              <Parts.OwnLocation
                region={region.name[language]}
                frame={region.frame}
                home={region.home}
                onPosition={showOwn}
                onMeasure={props.onMeasure}
                onOff={locate}
              />
            </PanelBoundary>
          )}
          {bench !== undefined && bench.asked.value !== undefined && (
            <PanelBoundary key={`${bench.asked.value.x},${bench.asked.value.y}`} as="banner" name={messages.nearby}>
              <LazyNearHere
                bench={bench}
                asked={bench.asked.value}
                places={data.places}
                covered={covered}
                onSelect={onSelect}
                onClose={() => {
                  bench.asked.value = undefined;
                  focusMap();
                }}
              />
            </PanelBoundary>
          )}
          {chosen !== undefined && (
            // A click elsewhere opens another list.
            <PanelBoundary key={`${chosen.x},${chosen.y}`} as="banner" name={messages.places}>
              <Parts.PlaceChoice
                places={chosen.ids.flatMap((id) => data.places.find((place) => place.id === id) ?? [])}
                x={chosen.x}
                y={chosen.y}
                covered={covered}
                colourOf={props.colourOf}
                onSelect={(id) => {
                  choice.value = undefined;
                  onSelect(id);
                }}
                onPoint={props.onPoint}
                onClose={closeChoice}
              />
            </PanelBoundary>
          )}
        </>
      )}
    </>
  );
}
