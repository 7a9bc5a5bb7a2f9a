import { expect, test } from 'vitest';
import { MILLIMETRES_PER_PIXEL } from '../paper/SheetFormat.ts';
import { commonScale } from './commonScale.ts';

const extent = { width: 60 / MILLIMETRES_PER_PIXEL, height: 60 / MILLIMETRES_PER_PIXEL };
const disc = (radiusMetres: number) => ({ position: [113, 22.4] as const, radiusMetres });

test('the largest disc has room, and a smaller one changes nothing', () => {
  const scale = commonScale([disc(6_000)], extent);
  expect((2 * 6_000 * 1_000) / scale).toBeLessThan(60);
  expect(commonScale([disc(6_000), disc(0)], extent)).toBe(scale);
});

test('an exact site is shown with what lies around it', () => {
  expect(commonScale([disc(0)], extent)).toBe(200_000);
});
