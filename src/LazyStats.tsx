/** Fetches the statistics when they are first opened. */
import { lazily } from './lazily.tsx';

export const LazyStats = lazily(
  async () => (await import('./StatsPanel.tsx')).StatsPanel,
  (messages) => messages.viewName.stats,
);
