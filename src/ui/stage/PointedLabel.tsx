/** The small plate beside the pointer: which place, and how precisely it is placed. */
export interface PointedLabelProps {
  readonly name: string;
  readonly accuracy: string;
  /** Pixels from the top left corner of the map. */
  readonly x: number;
  readonly y: number;
  /** Then the plate stands to the left of the pointer, so that it stays on the map. */
  readonly isPastMiddle: boolean;
}

export function PointedLabel({ name, accuracy, x, y, isPastMiddle }: PointedLabelProps) {
  const across = isPastMiddle ? `calc(${x - 14}px - 100%)` : `${x + 14}px`;
  return (
    <div class="pointed" style={{ transform: `translate(${across}, ${y + 14}px)` }} aria-hidden="true">
      <strong>{name}</strong>
      {accuracy !== '' && <span>{accuracy}</span>}
    </div>
  );
}
