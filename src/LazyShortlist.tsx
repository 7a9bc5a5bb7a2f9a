/** Fetches the shortlist when it is first opened. */
import { lazily } from './lazily.tsx';

export const LazyShortlist = lazily(
  async () => (await import('./ShortlistPanel.tsx')).ShortlistPanel,
  (messages) => messages.viewName.shortlist,
);
