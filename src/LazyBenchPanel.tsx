/** Fetches the panel of the bench when it is first opened. */
import { lazily } from './lazily.tsx';

export const LazyBenchPanel = lazily(
  async () => (await import('./bench/BenchPanel.tsx')).BenchPanel,
  (messages) => messages.viewName.bench,
);
