/** Gives texts their room on a sheet, each the first of its places that is free. */
import { placeBoxes, type Box } from '../domain/paper/placeBoxes.ts';
import { boxesOf, type TextBlock } from './TextBlock.ts';

export interface Room {
  /** What stands already, by id; what finds a place is put there. */
  readonly chosen: Map<string, TextBlock>;
  readonly frame: Box;
  /** Kept free of every text. */
  readonly dots: readonly Box[];
}

/** What one had before stays where none of the candidates is free. `boxesFor` is the room that a candidate needs. */
export function settleBlocks(
  ids: readonly string[],
  candidatesOf: (id: string) => readonly TextBlock[],
  { chosen, frame, dots }: Room,
  boxesFor: (block: TextBlock) => readonly Box[] = boxesOf,
): void {
  for (const id of ids) {
    const taken = [...dots, ...[...chosen].flatMap(([other, block]) => (other === id ? [] : boxesOf(block)))];
    const candidates = candidatesOf(id);
    const index = placeBoxes([{ id, positions: candidates.map((block) => boxesFor(block)) }], frame, taken).get(id);
    const found = index === undefined ? undefined : candidates[index];
    if (found !== undefined) chosen.set(id, found);
  }
}
