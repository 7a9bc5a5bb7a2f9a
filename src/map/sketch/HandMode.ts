/** The mode of terra-draw that hands on what a hand does: taps set vertices, drags move what is edited. */
import { TerraDrawExtend, type TerraDrawAdapterStyling, type TerraDrawMouseEvent } from 'terra-draw';

export interface Hand {
  readonly onTap: (event: TerraDrawMouseEvent) => void;
  readonly onHover: (event: TerraDrawMouseEvent) => void;
  /** Whether there is something there to be dragged; the map then stays where it is. */
  readonly onGrab: (event: TerraDrawMouseEvent) => boolean;
  readonly onDrag: (event: TerraDrawMouseEvent) => void;
  readonly onLetGo: () => void;
}

export const HAND_MODE = 'hand';

export class HandMode extends TerraDrawExtend.TerraDrawBaseDrawMode<TerraDrawExtend.CustomStyling> {
  override mode = HAND_MODE;
  readonly #hand: Hand;
  #isDragging = false;

  constructor(hand: Hand) {
    super();
    this.#hand = hand;
  }

  start(): void {
    this.setStarted();
    this.setDoubleClickToZoom(false);
  }

  stop(): void {
    this.cleanUp();
    this.setStopped();
    this.setDoubleClickToZoom(true);
    this.setCursor('unset');
  }

  cleanUp(): void {
    if (this.#isDragging) this.#hand.onLetGo();
    this.#isDragging = false;
  }

  override onClick(event: TerraDrawMouseEvent): void {
    if (event.button === 'left') this.#hand.onTap(event);
  }

  override onMouseMove(event: TerraDrawMouseEvent): void {
    this.#hand.onHover(event);
  }

  override onDragStart(event: TerraDrawMouseEvent, setMapDraggability: (isEnabled: boolean) => void): void {
    this.#isDragging = this.#hand.onGrab(event);
    if (!this.#isDragging) return;
    setMapDraggability(false);
    // A busy page hears of few moves: the first and the last count as well.
    this.#hand.onDrag(event);
  }

  override onDrag(event: TerraDrawMouseEvent): void {
    if (this.#isDragging) this.#hand.onDrag(event);
  }

  override onDragEnd(event: TerraDrawMouseEvent, setMapDraggability: (isEnabled: boolean) => void): void {
    if (!this.#isDragging) return;
    this.#isDragging = false;
    setMapDraggability(true);
    this.#hand.onDrag(event);
    this.#hand.onLetGo();
  }

  /** Asked by terra-draw for what it draws itself, which is nothing. */
  styleFeature(): TerraDrawAdapterStyling {
    return TerraDrawExtend.getDefaultStyling();
  }
}
