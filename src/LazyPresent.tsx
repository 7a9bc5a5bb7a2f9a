/** Fetches the presentation of the story when it is first opened. */
import { lazily } from './lazily.tsx';

export const LazyPresent = lazily(
  async () => (await import('./Present.tsx')).Present,
  (messages) => messages.viewName.story,
);
