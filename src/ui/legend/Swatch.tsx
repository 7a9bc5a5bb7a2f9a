/** What a mark looks like, small. */
import { SOFT_SWATCH, type BaseLineRow, type LegendRow } from '../../domain/LegendRow.ts';

export interface SwatchProps {
  readonly swatch: LegendRow['swatch'] | BaseLineRow['swatch'];
  /** Stands for a name. */
  readonly sample: string;
}

export function Swatch({ swatch: { shape, fill, stroke, dashed, hatched }, sample }: SwatchProps) {
  const dash = dashed ? '3 2' : undefined;
  const outline = { fill, stroke, 'stroke-width': 1.4, 'stroke-dasharray': dash };
  return (
    <svg class="swatch" width="30" height="20" viewBox="0 0 30 20" aria-hidden="true">
      {hatched && (
        <path d="M8 13 14 4M9.5 16 19 3.5M13.5 17 21.5 6.5M17.5 17 22 11" stroke={stroke} stroke-width="1" fill="none" />
      )}
      {shape === 'circle' && <circle cx="15" cy="10" r="8" {...outline} />}
      {shape === 'soft' && SOFT_SWATCH.radii.map((radius) => <circle key={radius} cx="15" cy="10" r={radius} fill={fill} fill-opacity={SOFT_SWATCH.share} />)}
      {shape === 'disc' && <circle cx="15" cy="10" r="5.5" {...outline} />}
      {shape === 'outline' && <rect x="4" y="3" width="22" height="14" rx="6" {...outline} />}
      {shape === 'band' && (
        <>
          <rect x="1" y="4" width="28" height="12" fill={fill} />
          <path d="M1 4H29M1 16H29" stroke={stroke} stroke-width="1.4" stroke-dasharray={dash} />
        </>
      )}
      {shape === 'line' && (
        <>
          <path d="M2 10H28" stroke={stroke} stroke-width="5" stroke-linecap="round" />
          <path d="M2 10H28" stroke={fill} stroke-width="3" stroke-linecap="round" />
        </>
      )}
      {shape === 'border' && (
        <>
          <path d="M1 10H29" stroke={fill} stroke-width="6" />
          <path d="M1 10H29" stroke={stroke} stroke-width={dashed ? 1.4 : 1} stroke-dasharray={dash} />
        </>
      )}
      {shape === 'rail' && <path d="M1 10H29M4 7.5V12.5M11 7.5V12.5M18 7.5V12.5M25 7.5V12.5" stroke={stroke} stroke-width="1" />}
      {shape === 'text' && (
        <text x="15" y="15" text-anchor="middle" font-size="14" fill={fill}>
          {sample}
        </text>
      )}
    </svg>
  );
}
