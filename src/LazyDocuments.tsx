/** Fetches the panels of the report when one of them is first opened. */
import { lazily } from './lazily.tsx';

export const LazyDocuments = lazily(
  async () => (await import('./Documents.tsx')).Documents,
  (messages) => messages.viewName.report,
);
