/** Fetches the printed handout when it is first opened. */
import { lazily } from './lazily.tsx';

export const LazyHandout = lazily(
  async () => (await import('./Handout.tsx')).Handout,
  (messages) => messages.viewName.story,
);
