/** Fetches the panel of a reader's feature when one is first picked. */
import { lazily } from './lazily.tsx';

export const LazyOwnFeature = lazily(
  async () => (await import('./bench/OwnFeature.tsx')).OwnFeature,
  (messages) => messages.viewName.bench,
);
