/** Texts that the tools of the bench share: fetched with it. */
import type { BenchTool } from '../../domain/BenchTool.ts';

export interface BenchMessages {
  /** Of a file. */
  readonly format: string;
  readonly tool: Readonly<Record<BenchTool, string>>;
}
