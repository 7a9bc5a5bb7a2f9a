/** The names of places on a printed map, as text that can be searched and copied, and the pins that they stand beside. */

export interface NameText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePixels: number;
  readonly weight: number;
  readonly colour: string;
}

export interface PlacedPin {
  readonly x: number;
  readonly y: number;
  readonly radiusPixels: number;
  readonly colour: string;
  readonly isRing: boolean;
}

export interface SheetNamesProps {
  readonly texts: readonly NameText[];
  readonly pins: readonly PlacedPin[];
}

export function SheetNames({ texts, pins }: SheetNamesProps) {
  return (
    <g class="sheet-names">
      {pins.map(({ x, y, radiusPixels, colour, isRing }) => (
        <circle key={`${x} ${y}`} class={isRing ? 'pin-ring' : 'pin-disc'} cx={x} cy={y} r={radiusPixels} style={{ '--mark': colour }} />
      ))}
      {texts.map(({ text, x, y, sizePixels, weight, colour }) => (
        <text key={`${text} ${x} ${y}`} x={x} y={y} font-size={sizePixels} font-weight={weight} fill={colour}>
          {text}
        </text>
      ))}
    </g>
  );
}
