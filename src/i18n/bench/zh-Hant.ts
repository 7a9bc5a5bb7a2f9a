/** Texts that the tools of the bench share in traditional Chinese. */
import type { BenchMessages } from './BenchMessages.ts';

export const bench: BenchMessages = {
  format: '格式',
  tool: { measure: '量測', draw: '繪製', band: '緩衝', own: '資料' },
};
