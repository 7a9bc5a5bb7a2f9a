/** What a derived position rests on, in words that complete "据…" and "from …". */
import type { SeedText } from '../seeds/schema.ts';

export function withinHost(host: SeedText, inferred: boolean): SeedText {
  return inferred
    ? { 'zh-Hans': `推断在${host['zh-Hans']}范围内，具体位置未查到`, en: `our inference that it lies within ${host.en}; no exact site found` }
    : { 'zh-Hans': `在${host['zh-Hans']}范围内，具体位置未查到`, en: `statements that it lies within ${host.en}; no exact site found` };
}

export const BOUNDARY_FILE: SeedText = { 'zh-Hans': '所附的边界文件', en: 'the boundary file supplied' };

export function unionOf(parts: readonly SeedText[]): SeedText {
  return {
    'zh-Hans': `${parts.map((part) => part['zh-Hans']).join('、')}的范围合并`,
    en: `the areas of ${parts.map((part) => part.en).join(', ')} taken together`,
  };
}

export function lineThrough(points: number): SeedText {
  return {
    'zh-Hans': `沿线${points}个点（各有误差）连线推定`,
    en: `a line through ${points} points, each uncertain itself`,
  };
}
