/** Tells terra-draw what hands do on the map. It draws nothing: a style that is set anew would take its layers away. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDrawExtend, type SetCursor } from 'terra-draw';

export class HandAdapter extends TerraDrawExtend.TerraDrawBaseAdapter {
  readonly #map: MapLibreMap;
  #onClear: (() => void) | undefined;

  constructor(map: MapLibreMap) {
    super({ coordinatePrecision: 9 });
    this.#map = map;
  }

  override register(callbacks: TerraDrawExtend.TerraDrawCallbacks): void {
    super.register(callbacks);
    this.#onClear = () => callbacks.onClear();
    callbacks.onReady?.();
  }

  getMapEventElement(): HTMLElement {
    return this.#map.getCanvas();
  }

  project(lng: number, lat: number): { x: number; y: number } {
    return this.#map.project([lng, lat]);
  }

  unproject(x: number, y: number): { lng: number; lat: number } {
    return this.#map.unproject([x, y]);
  }

  getLngLatFromEvent(event: PointerEvent | MouseEvent): { lng: number; lat: number } {
    const { left, top } = this.#map.getContainer().getBoundingClientRect();
    return this.unproject(event.clientX - left, event.clientY - top);
  }

  setCursor(cursor: Parameters<SetCursor>[0]): void {
    this.#map.getCanvas().style.cursor = cursor === 'unset' ? '' : cursor;
  }

  setDraggability(isEnabled: boolean): void {
    if (isEnabled) this.#map.dragPan.enable();
    else this.#map.dragPan.disable();
  }

  setDoubleClickToZoom(isEnabled: boolean): void {
    if (isEnabled) this.#map.doubleClickZoom.enable();
    else this.#map.doubleClickZoom.disable();
  }

  /** The bench draws what is held here. */
  render(): void {}

  clear(): void {
    this.#onClear?.();
  }
}
