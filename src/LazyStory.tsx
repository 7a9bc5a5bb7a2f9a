/** Fetches the story when it is first told. */
import { lazily } from './lazily.tsx';

export const LazyStory = lazily(
  async () => (await import('./StoryPanel.tsx')).StoryPanel,
  (messages) => messages.viewName.story,
);
