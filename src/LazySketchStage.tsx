/** Fetches what stands on the map while a hand draws on it. */
import { lazily } from './lazily.tsx';

export const LazySketchStage = lazily(
  async () => (await import('./bench/sketch/SketchStage.tsx')).SketchStage,
  (messages) => messages.viewName.bench,
  {},
);
