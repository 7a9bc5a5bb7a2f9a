/** What stands beside the map: the places, the report, its promises, or the account of its names. */
import type { View } from '../state/AppState.ts';
import { useInterface } from './Interface.ts';

export const PANEL_VIEWS = ['map', 'report', 'promises', 'coverage'] as const satisfies readonly View[];
export type PanelView = (typeof PANEL_VIEWS)[number];

export interface ViewSwitchProps {
  readonly view: PanelView;
  readonly onChoose: (view: PanelView) => void;
}

export function ViewSwitch({ view, onChoose }: ViewSwitchProps) {
  const { messages } = useInterface();
  return (
    <nav class="view-switch" aria-label={messages.views}>
      {PANEL_VIEWS.map((each) => (
        <button
          type="button"
          key={each}
          id={`view-${each}`}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onChoose(each)}
        >
          {messages.viewName[each]}
        </button>
      ))}
    </nav>
  );
}
