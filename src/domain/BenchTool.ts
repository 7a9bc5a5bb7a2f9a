/** The tools of the planner's bench, in the order of their tabs. */
export const BENCH_TOOLS = ['measure', 'draw', 'band', 'own'] as const;
export type BenchTool = (typeof BENCH_TOOLS)[number];
