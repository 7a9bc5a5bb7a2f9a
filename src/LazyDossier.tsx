/** Fetches the printed dossier when it is first opened. */
import { lazily } from './lazily.tsx';

export const LazyDossier = lazily(
  async () => (await import('./Dossier.tsx')).Dossier,
  (messages) => messages.viewName.shortlist,
);
