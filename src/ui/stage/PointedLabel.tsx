/** The small plate beside the pointer: which place, and how precisely it is placed. */
export interface PointedLabelProps {
  readonly name: string;
  readonly accuracy: string;
  /** Pixels from the top left corner of the map. */
  readonly x: number;
  readonly y: number;
}

export function PointedLabel({ name, accuracy, x, y }: PointedLabelProps) {
  return (
    <div class="pointed" style={{ transform: `translate(${x + 14}px, ${y + 14}px)` }} aria-hidden="true">
      <strong>{name}</strong>
      {accuracy !== '' && <span>{accuracy}</span>}
    </div>
  );
}
