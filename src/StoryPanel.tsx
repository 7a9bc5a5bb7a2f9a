/** The story beside the map: its chapters scroll or step, and the map shows what each tells. Fetched when it is first told. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Catalog } from './domain/Catalog.ts';
import { isBeforePublic } from './domain/publicationRules.ts';
import type { ReportTexts } from './domain/Report.ts';
import type { StoryChapter } from './domain/story/Story.ts';
import { chapterOf, stepFrom } from './domain/story/stepOf.ts';
import { focusFirst } from './focusFirst.ts';
import { STORY_MESSAGES } from './i18n/story/index.ts';
import { loadStory } from './loadStory.ts';
import type { AppState } from './state/AppState.ts';
import type { Store } from './state/Store.ts';
import { openChapter, openPresentation, openPrint } from './state/transitions.ts';
import './style/told.css';
import './style/story.css';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import { chapterHeading } from './ui/story/chapterSection.ts';
import { StoryView } from './ui/story/StoryView.tsx';
import { useLoaded, type Loaded } from './useLoaded.ts';
import type { Story } from './useStory.ts';
import { useStoryScroll } from './useStoryScroll.ts';
import { useTelling } from './useTelling.ts';

export interface StoryPanelProps {
  readonly store: Store;
  readonly state: AppState;
  readonly catalog: Pick<Catalog, 'themes'>;
  readonly report: Loaded<ReportTexts>;
  readonly story: Story;
  /** Id of the selected place. */
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (passage: string) => void;
}

export function StoryPanel(props: StoryPanelProps) {
  const { language, messages } = useInterface();
  const loaded = useLoaded(loadStory, true);
  const chapters = loaded.value.value?.chapters;
  if (chapters === undefined) return <Loading failure={loaded.failure.value} onRetry={loaded.retry} />;
  if (chapters.length === 0) {
    return (
      <article class="document">
        <h2 id="document-heading" tabIndex={-1}>
          {messages.viewName.story}
        </h2>
        <p>{STORY_MESSAGES[language].noStory}</p>
      </article>
    );
  }
  return <ToldStory {...props} chapters={chapters} />;
}

function ToldStory({ store, state, catalog, report, story, selected, onSelect, onOpenPassage, chapters }: StoryPanelProps & { readonly chapters: readonly StoryChapter[] }) {
  const wanted = state.chapter ?? story.left.current?.chapter;
  useEffect(() => {
    // Opened anew, it goes on where it was left.
    if (state.chapter === undefined && wanted !== undefined) store.restate((before) => openChapter(before, wanted));
  }, []);
  const ids = useMemo(() => chapters.map(({ id }) => id), [chapters]);
  const current = chapterOf(chapters, wanted) as StoryChapter;
  const { hasMoved, comeBack } = useTelling(story, current);
  const { article, show } = useStoryScroll(ids, current.id, (id) => {
    // The scroller is emptied as the story is left, and tells of that too.
    if (store.state.peek().view === 'story') store.restate((before) => openChapter(before, id));
  });
  const stepBy = (steps: number) => stepFrom(chapters, current.id, steps)?.id ?? current.id;
  const step = (id: string) => {
    if (id === current.id) show(id);
    else store.restate((before) => openChapter(before, id));
    requestAnimationFrame(() => focusFirst(chapterHeading(id)));
  };
  const keys: Readonly<Record<string, () => string | undefined>> = {
    ArrowRight: () => stepBy(1),
    PageDown: () => stepBy(1),
    ArrowLeft: () => stepBy(-1),
    PageUp: () => stepBy(-1),
    Home: () => ids[0],
    End: () => ids.at(-1),
  };
  const isPublic = isBeforePublic(state.surface);
  return (
    <StoryView
      article={article}
      chapters={chapters}
      current={current}
      unknown={state.chapter !== undefined && state.chapter !== current.id ? state.chapter : undefined}
      themes={catalog.themes}
      report={report.value.value}
      selected={selected}
      hasMoved={hasMoved.value}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const id = keys[event.key]?.();
        if (id === undefined) return;
        event.preventDefault();
        step(id);
      }}
      onChapter={(id) => (id === current.id ? show(id) : store.apply((before) => openChapter(before, id)))}
      onComeBack={comeBack}
      // Neither stands under the rules for the public.
      onPresent={isPublic ? undefined : { to: (before) => openPresentation(openChapter(before, current.id)), onFollow: () => store.apply((before) => openPresentation(openChapter(before, current.id))) }}
      onHandout={isPublic ? undefined : { to: (before) => openPrint(openChapter(before, current.id)), onFollow: () => store.apply((before) => openPrint(openChapter(before, current.id))) }}
      onSelect={onSelect}
      onOpenPassage={onOpenPassage}
    />
  );
}
