/** The only theme that is chosen as a map of its own: what it draws and what its card tells, fetched when first wanted. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { viewedTheme, type ViewedTheme } from './domain/ThemeView.ts';
import type { ThemeModel } from './domain/themeViews/ThemeModel.ts';
import { loadThemeViews, type FirstView, type ThemeViews } from './load.ts';
import type { ThemeDrawing } from './map/ThemeDrawing.ts';
import type { AppState } from './state/AppState.ts';
import { useInterface } from './ui/Interface.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

export interface ThemeViewState {
  /** Undefined where the themes that are chosen have no view. */
  readonly theme: ViewedTheme | undefined;
  readonly loaded: Loaded<ThemeViews>;
  /** Both are undefined while it is off or on its way. */
  readonly model: ThemeModel | undefined;
  readonly drawing: ThemeDrawing | undefined;
  readonly chooseMeasure: (id: string) => void;
}

export function useThemeView({ catalog, places }: FirstView, state: AppState, visible: readonly PlanningFeature[]): ThemeViewState {
  const { language, messages, scheme } = useInterface();
  const measure = useSignal<string | undefined>(undefined);
  const [chosen] = state.themes;
  const theme = useMemo(() => viewedTheme(catalog.themes, state), [catalog, chosen, state.themes.length]);
  const isOn = theme !== undefined && state.themeView !== 'off';
  const loaded = useLoaded(loadThemeViews, isOn);
  const views = loaded.value.value;
  const model = useMemo(
    () =>
      isOn && views !== undefined
        ? views.code.toThemeModel({
            theme,
            data: views.data,
            distanceBands: views.distanceBands,
            places,
            visible,
            home: catalog.region.home,
            measure: measure.value,
          })
        : undefined,
    [isOn, theme, views, visible, measure.value],
  );
  const withBands = state.themeView === 'bands';
  const drawing = useMemo(
    () => (model === undefined ? undefined : views?.code.themeDrawing(model, { withBands, scheme, language, messages })),
    [model, withBands, scheme, language],
  );
  return { theme, loaded, model, drawing, chooseMeasure: (id) => (measure.value = id) };
}
