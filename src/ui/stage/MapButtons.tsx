/** The controls of the map in groups: zoom and compass, where to look, how to see it. Where room is short, all but the zoom stand behind one button. */
import type { ReadonlySignal } from '@preact/signals';
import type { Camera } from '../../domain/cameraOf.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { useMediaQuery } from '../useMediaQuery.ts';
import { Compass } from './Compass.tsx';
import { hasFullScreen, toggleFullScreen, useIsFullScreen } from './fullScreen.ts';
import { MapMenu } from './MapMenu.tsx';

export interface MapButtonsProps {
  readonly camera: ReadonlySignal<Camera | undefined>;
  readonly isPhone: boolean;
  /** False where hands may not turn the map. */
  readonly canTurn: boolean;
  /** False where the page fills the screen by itself. */
  readonly canFill: boolean;
  /** Whether the filter leaves anything out, and whether any of the rest has a position. */
  readonly result: 'none' | 'empty' | 'some';
  /** Whether the reader's own position is being watched. */
  readonly isLocating: boolean;
  readonly onZoom: (levels: number) => void;
  readonly onHome: () => void;
  readonly onFitResult: () => void;
  readonly onNorth: () => void;
  readonly onTilt: () => void;
  /** Absent where the reader may not be asked where he is. */
  readonly onLocate: (() => void) | undefined;
  /** Absent where there is nothing to choose from. */
  readonly bases: PanelButton | undefined;
  /** Absent where nobody measures. */
  readonly bench: PanelButton | undefined;
}

/** Opens and closes a panel. */
export interface PanelButton {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export const BASES_BUTTON = 'open-bases';
const BENCH_BUTTON = 'open-bench';

/** One button; `does` is its name, in the menu also its text. */
export interface MapAction {
  readonly does: string;
  readonly icon: string;
  /** The key that does the same while the map has the focus. */
  readonly shortcut?: string;
  /** Absent for what is no switch. */
  readonly isOn?: boolean;
  /** For what opens a panel: the id of its button, and whether the panel is open. */
  readonly opens?: { readonly id: string; readonly isOpen: boolean };
  readonly isDisabled?: boolean;
  readonly act: () => void;
}

/** Lower than this, a column of all buttons would fill the map's edge. */
const SHORT_MAP = '(max-height: 600px)';

export function MapButtons(props: MapButtonsProps) {
  const { messages } = useInterface();
  const { camera, isPhone, canTurn, onZoom } = props;
  const isShort = useMediaQuery(SHORT_MAP);
  const [places, ways] = useMapActions(props);
  const isCompact = isPhone || isShort;
  return (
    <div class="map-buttons" role="group" aria-label={messages.controls.group}>
      <div class="map-button-group">
        <MapButton does={messages.zoomIn} icon="plus" shortcut="+" act={() => onZoom(1)} />
        <MapButton does={messages.zoomOut} icon="minus" shortcut="−" act={() => onZoom(-1)} />
        {isCompact && <MapMenu actions={[...places, ...ways]} />}
        {canTurn && <Compass camera={camera} isHiddenAtRest={isCompact} onNorth={props.onNorth} />}
      </div>
      {!isCompact &&
        [places, ways]
          .filter((group) => group.length > 0)
          .map((group) => (
            <div class="map-button-group" key={group[0]?.does}>
              {group.map((action) => (
                <MapButton {...action} key={action.does} />
              ))}
            </div>
          ))}
    </div>
  );
}

/** Where to look, and how to see it. */
function useMapActions(props: MapButtonsProps): [MapAction[], MapAction[]] {
  const { messages } = useInterface();
  const isFull = useIsFullScreen();
  const isTilted = (props.camera.value?.pitch ?? 0) > 0;
  const { controls } = messages;
  const fit: MapAction = {
    does: controls.fitResult,
    icon: 'scan-search',
    isDisabled: props.result === 'empty',
    act: props.onFitResult,
  };
  return [
    [
      { does: messages.wholeDistrict, icon: 'house', act: props.onHome },
      ...(props.result === 'none' ? [] : [fit]),
      ...(props.onLocate === undefined ? [] : [{ does: controls.ownLocation, icon: 'locate-fixed', isOn: props.isLocating, act: props.onLocate }]),
    ],
    [
      ...(props.bench === undefined
        ? []
        : [{ does: messages.viewName.bench, icon: 'ruler', opens: { id: BENCH_BUTTON, isOpen: props.bench.isOpen }, act: props.bench.onToggle }]),
      ...(props.canTurn ? [{ does: controls.tilt, icon: 'rotate-3d', shortcut: 'T', isOn: isTilted, act: props.onTilt }] : []),
      ...(props.bases === undefined
        ? []
        : [{ does: messages.baseMaps, icon: 'layers', opens: { id: BASES_BUTTON, isOpen: props.bases.isOpen }, act: props.bases.onToggle }]),
      ...(props.canFill && hasFullScreen()
        ? [{ does: controls.fullScreen, icon: isFull ? 'minimize' : 'maximize', shortcut: 'F', isOn: isFull, act: toggleFullScreen }]
        : []),
    ],
  ];
}

function MapButton({ does, icon, isOn, opens, isDisabled, shortcut, act }: MapAction) {
  const { messages } = useInterface();
  const title = shortcut === undefined ? does : messages.controls.withKey(does, shortcut);
  return (
    <button
      type="button"
      id={opens?.id}
      aria-label={does}
      title={title}
      aria-pressed={isOn}
      aria-expanded={opens?.isOpen}
      disabled={isDisabled}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}
