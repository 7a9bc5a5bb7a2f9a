/** Texts that the tools of the bench share in English. */
import type { BenchMessages } from './BenchMessages.ts';

export const bench: BenchMessages = {
  format: 'Format',
  tool: { measure: 'Measure', draw: 'Draw', band: 'Buffer', own: 'Data' },
};
