/** Fetches the embedded map's own parts, which the page by itself never needs. */
import { lazily } from './lazily.tsx';

export const LazyEmbed = lazily(
  async () => (await import('./Embed.tsx')).Embed,
  ({ map }) => map,
);
