/** Fetches the kiosk's own parts, which the page by itself never needs. */
import { lazily } from './lazily.tsx';

export const LazyKiosk = lazily(
  async () => (await import('./Kiosk.tsx')).Kiosk,
  ({ map }) => map,
);
