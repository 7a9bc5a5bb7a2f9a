/** The names on a printed map, as text that can be searched and copied, the pins that they stand beside, and the lines to numbers that stand off their place. */

export interface NameText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePixels: number;
  readonly weight: number;
  readonly colour: string;
  /** Radians clockwise about the start of the base line; level where absent. */
  readonly angle?: number;
}

export interface PlacedPin {
  readonly x: number;
  readonly y: number;
  readonly radiusPixels: number;
  readonly colour: string;
  readonly isRing: boolean;
}

export interface LeaderLine {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly colour: string;
  readonly halo: string;
}

export interface SheetNamesProps {
  readonly texts: readonly NameText[];
  readonly pins: readonly PlacedPin[];
  readonly leaders: readonly LeaderLine[];
}

export function SheetNames({ texts, pins, leaders }: SheetNamesProps) {
  return (
    <g class="sheet-names">
      {(['halo', 'colour'] as const).flatMap((part) =>
        leaders.map(({ from, to, [part]: colour }) => (
          <path key={`${part} ${from.join(' ')} ${to.join(' ')}`} class={`leader leader-${part}`} d={`M${from.join(' ')}L${to.join(' ')}`} style={{ '--mark': colour }} />
        )),
      )}
      {pins.map(({ x, y, radiusPixels, colour, isRing }) => (
        <circle key={`${x} ${y}`} class={isRing ? 'pin-ring' : 'pin-disc'} cx={x} cy={y} r={radiusPixels} style={{ '--mark': colour }} />
      ))}
      {texts.map(({ text, x, y, sizePixels, weight, colour, angle }) => (
        <text
          key={`${text} ${x} ${y}`}
          x={x}
          y={y}
          font-size={sizePixels}
          font-weight={weight}
          fill={colour}
          {...(angle === undefined ? {} : { transform: `rotate(${(angle * 180) / Math.PI} ${x} ${y})` })}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
