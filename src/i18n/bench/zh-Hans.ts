/** Texts that the tools of the bench share in simplified Chinese. */
import type { BenchMessages } from './BenchMessages.ts';

export const bench: BenchMessages = {
  format: '格式',
  tool: { measure: '量测', draw: '绘制', band: '缓冲', own: '数据' },
};
