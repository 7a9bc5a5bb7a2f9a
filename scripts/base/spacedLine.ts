/** Adds points to a line, so that no two neighbours are further apart than a step. */
import type { Position } from 'geojson';
import { metresBetween } from './metresBetween.ts';
import { onTheWay } from './onTheWay.ts';

export function spacedLine(line: readonly Position[], stepMetres: number): Position[] {
  return line.flatMap((from, index) => {
    const to = line[index + 1];
    if (to === undefined) return [from];
    const steps = Math.max(1, Math.ceil(metresBetween(from, to) / stepMetres));
    return Array.from({ length: steps }, (_, step) => onTheWay(from, to, step / steps));
  });
}
