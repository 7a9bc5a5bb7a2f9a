/** What stands beside the map: the places, the story, the report, its promises, the account of its names, the shortlist of parks, or the planner's bench. */
import type { View } from '../state/AppState.ts';
import { useInterface } from './Interface.ts';

export const PANEL_VIEWS = ['map', 'story', 'report', 'promises', 'coverage', 'shortlist', 'bench', 'stats'] as const satisfies readonly View[];
export type PanelView = (typeof PANEL_VIEWS)[number];

/** The statistics belong to the list and are reached from there. */
const TABS = PANEL_VIEWS.filter((view) => view !== 'stats');

export interface ViewSwitchProps {
  readonly view: PanelView;
  /** False before the public, which neither measures nor brings files. */
  readonly hasBench: boolean;
  /** False before the public. */
  readonly hasShortlist: boolean;
  readonly onChoose: (view: PanelView) => void;
}

export function ViewSwitch({ view, hasBench, hasShortlist, onChoose }: ViewSwitchProps) {
  const { messages } = useInterface();
  return (
    <nav class="view-switch" aria-label={messages.views}>
      {TABS.filter((each) => (hasBench || each !== 'bench') && (hasShortlist || each !== 'shortlist')).map((each) => (
        <button
          type="button"
          key={each}
          id={`view-${each}`}
          aria-current={each === view || (each === 'map' && view === 'stats') ? 'page' : undefined}
          onClick={() => onChoose(each)}
        >
          {messages.viewName[each]}
        </button>
      ))}
    </nav>
  );
}
