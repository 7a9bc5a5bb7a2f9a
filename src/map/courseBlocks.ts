/** Where along a line its name may stand: on its straight parts, read from left to right or, in Chinese on a steep line, from top to bottom. */
import { tiltedBlock, type TextBlock, type TextLine } from './TextBlock.ts';
import type { Path, SheetCourse } from './sheetCourses.ts';

const STEP_PIXELS = 5;
/** How far the line may bend off a name, in ems. */
const LARGEST_BEND = 0.6;
/** Between a thin line and its name. */
const BESIDE_PIXELS = 4;
/** Chinese on a line that is steeper is set from top to bottom. */
const STEEP = Math.sin((50 * Math.PI) / 180);
const HAN = /^\p{Script=Han}/u;

/** Straightest first, and of those the nearest to the middle of the line. */
export function courseBlocks(line: TextLine, { name, isWide, paths }: Pick<SheetCourse, 'name' | 'isWide' | 'paths'>): TextBlock[] {
  const beside = line.sizePixels / 2 + BESIDE_PIXELS;
  const offs = isWide ? [0] : [-beside, beside];
  const steps = Math.ceil(line.width / STEP_PIXELS);
  const places = paths.flatMap((path) => {
    const points = evenly(path);
    return points.slice(0, Math.max(0, points.length - steps)).flatMap((start, index) => {
      const stretch = points.slice(index, index + steps + 1);
      const end = stretch.at(-1) ?? start;
      const [right, down] = unit(end[0] - start[0], end[1] - start[1]);
      const bends = stretch.map(([x, y]) => (x - start[0]) * -down + (y - start[1]) * right);
      const [least, most] = [Math.min(...bends), Math.max(...bends)];
      if (most - least > LARGEST_BEND * line.sizePixels) return [];
      const middle = (least + most) / 2;
      const at = [(start[0] + end[0]) / 2 - down * middle, (start[1] + end[1]) / 2 + right * middle] as const;
      const fromMiddle = Math.abs(index + steps / 2 - points.length / 2) / points.length;
      return [{ at, right, down, cost: (most - least) / line.sizePixels + fromMiddle }];
    });
  });
  return places
    .toSorted((a, b) => a.cost - b.cost)
    .flatMap(({ at: [x, y], right, down }) =>
      offs.map((off) => {
        const isVertical = HAN.test(name) && Math.abs(down) > STEEP;
        const isBackwards = isVertical ? down < 0 : right < 0;
        const angle = Math.atan2(isBackwards ? -down : down, isBackwards ? -right : right);
        return tiltedBlock(line, { x: x - down * off, y: y + right * off, angle, isVertical });
      }),
    );
}

function unit(x: number, y: number): [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** Points of the path at equal steps along it. */
function evenly(path: Path): Path {
  const points: (readonly [number, number])[] = path.slice(0, 1);
  let walked = 0;
  path.slice(1).forEach((end, index) => {
    const start = path[index] ?? end;
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    for (let at = STEP_PIXELS - walked; at <= length; at += STEP_PIXELS) {
      const share = at / length;
      points.push([start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]);
    }
    walked = (walked + length) % STEP_PIXELS;
  });
  return points;
}
