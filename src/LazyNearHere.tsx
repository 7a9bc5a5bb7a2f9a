/** Fetches the card that says what is near when a reader first asks. */
import { lazily } from './lazily.tsx';

export const LazyNearHere = lazily(
  async () => (await import('./NearHere.tsx')).NearHere,
  (messages) => messages.nearby,
  { closeOf: ({ onClose }) => onClose },
);
