/** Zoom and home, for hands that have no wheel and no two fingers. */
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface MapButtonsProps {
  readonly onZoom: (levels: number) => void;
  readonly onHome: () => void;
  /** Absent where there is nothing to choose from. */
  readonly bases: BasesButton | undefined;
}

/** Opens the switcher of base maps. */
export interface BasesButton {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export const BASES_BUTTON = 'open-bases';

export function MapButtons({ onZoom, onHome, bases }: MapButtonsProps) {
  const { messages } = useInterface();
  return (
    <div class="map-buttons">
      <button type="button" aria-label={messages.zoomIn} title={messages.zoomIn} onClick={() => onZoom(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={messages.zoomOut} title={messages.zoomOut} onClick={() => onZoom(-1)}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={messages.wholeDistrict} title={messages.wholeDistrict} onClick={onHome}>
        <Icon name="locate-fixed" />
      </button>
      {bases !== undefined && (
        <button
          type="button"
          id={BASES_BUTTON}
          aria-label={messages.baseMap.heading}
          title={messages.baseMap.heading}
          aria-expanded={bases.isOpen}
          onClick={bases.onToggle}
        >
          <Icon name="layers" />
        </button>
      )}
    </div>
  );
}
