/** The card of the theme's view on the map, or the button that brings it back. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { toneOf } from './domain/Scheme.ts';
import type { ThemeViewMode } from './domain/ThemeView.ts';
import { focusFirst } from './focusFirst.ts';
import { useInterface } from './ui/Interface.ts';
import { StageAlert } from './ui/stage/StageAlert.tsx';
import type { ThemeViewState } from './useThemeView.ts';

export interface ThemeOverlayProps {
  readonly view: ThemeViewState;
  readonly mode: ThemeViewMode;
  /** False where the map is too small for it. */
  readonly startsOpen: boolean;
  readonly selected: string | undefined;
  readonly onMode: (mode: ThemeViewMode) => void;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (passage: string) => void;
}

const SHOW_BUTTON = 'theme-show';
/** Of the card, which is fetched later. */
const THEME_CARD = 'theme-card';
/** Below this width an open card would cover what it explains. */
const WIDE_PIXELS = 1_200;

export function ThemeOverlay({ view, mode, startsOpen, selected, onMode, onSelect, onOpenPassage }: ThemeOverlayProps) {
  const { messages, scheme } = useInterface();
  const isOpen = useSignal(startsOpen && innerWidth >= WIDE_PIXELS);
  // On a small map it gives way to what is selected.
  useEffect(() => {
    if (selected !== undefined && innerWidth < WIDE_PIXELS) isOpen.value = false;
  }, [selected]);
  const { theme, loaded, model, chooseMeasure } = view;
  if (theme === undefined) return null;
  if (mode === 'off') {
    return (
      <button
        type="button"
        class="theme-show"
        id={SHOW_BUTTON}
        onClick={() => {
          onMode('on');
          requestAnimationFrame(() => focusFirst(THEME_CARD));
        }}
      >
        {messages.themeView.show}
      </button>
    );
  }
  const views = loaded.value.value;
  if (views === undefined || model === undefined) {
    const failure = loaded.failure.value;
    return failure === undefined ? null : <StageAlert text={messages.loadFailed(failure)} onRetry={loaded.retry} />;
  }
  const { ThemeCard } = views.code;
  return (
    <ThemeCard
      model={model}
      mode={mode}
      colour={theme.colour[toneOf(scheme)]}
      isOpen={isOpen.value}
      onToggle={(next) => (isOpen.value = next)}
      onMode={(next) => {
        onMode(next);
        if (next === 'off') requestAnimationFrame(() => focusFirst(SHOW_BUTTON));
      }}
      onMeasure={chooseMeasure}
      onSelect={onSelect}
      onOpenPassage={onOpenPassage}
    />
  );
}
