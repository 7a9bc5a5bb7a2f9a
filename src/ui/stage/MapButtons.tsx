/** Zoom and home, for hands that have no wheel and no two fingers. */
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface MapButtonsProps {
  readonly onZoom: (levels: number) => void;
  readonly onHome: () => void;
}

export function MapButtons({ onZoom, onHome }: MapButtonsProps) {
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
    </div>
  );
}
