/** Marks of the shown features alone: what a filter hides costs the graphics card nothing. */
import type { OwnMarks } from './ownMarks.ts';

/** `shown` is 1 for each feature that is shown. Nothing is copied where all are. */
export function compactMarks(marks: OwnMarks, shown: Float32Array): OwnMarks {
  if (!shown.includes(0)) return marks;
  const isShown = ({ row }: { readonly row: number }) => shown[row] === 1;
  return {
    points: compactPoints(marks.points, shown),
    lines: marks.lines.filter(isShown),
    rings: marks.rings.filter(isShown),
    polygons: marks.polygons.filter(isShown),
  };
}

function compactPoints({ positions, rows }: OwnMarks['points'], shown: Float32Array): OwnMarks['points'] {
  const room = { positions: new Float64Array(positions.length), rows: new Uint32Array(rows.length) };
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (shown[row] !== 1) continue;
    room.rows[count] = row;
    room.positions[count * 2] = positions[index * 2] ?? Number.NaN;
    room.positions[count * 2 + 1] = positions[index * 2 + 1] ?? Number.NaN;
    count += 1;
  }
  return { positions: room.positions.slice(0, count * 2), rows: room.rows.slice(0, count) };
}
