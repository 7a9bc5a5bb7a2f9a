/** Fetches the comparison and the sheets of parks when the first of them is opened. */
import { lazily } from './lazily.tsx';

export const LazyDossierDialog = lazily(
  async () => (await import('./DossierDialog.tsx')).DossierDialog,
  (messages) => messages.viewName.shortlist,
);
