/** Fetches the table when it is first opened. */
import { lazily } from './lazily.tsx';

export const LazyTable = lazily(
  async () => (await import('./TablePane.tsx')).TablePane,
  (messages) => messages.viewName.table,
);
