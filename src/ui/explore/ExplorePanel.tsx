/** The places: themes, the filter in words, the list. */
import type { Catalog } from '../../domain/Catalog.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { useInterface } from '../Interface.ts';
import { FilterSummary } from './FilterSummary.tsx';
import { PlaceList } from './PlaceList.tsx';
import { ThemeFilter } from './ThemeFilter.tsx';

export interface ExplorePanelProps {
  readonly catalog: Catalog;
  readonly visible: readonly PlanningFeature[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly selected: string | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onToggleTheme: (theme: string) => void;
  readonly onClear: () => void;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
  readonly onCredits: () => void;
}

export function ExplorePanel(props: ExplorePanelProps) {
  const { messages } = useInterface();
  const { catalog, visible, counts, chosen, selected, colourOf, onSelect, onPoint } = props;
  const context = visible.filter(({ properties }) => properties.context).length;
  return (
    <div class="explore">
      <ThemeFilter themes={catalog.themes} chosen={chosen} counts={counts} onToggle={props.onToggleTheme} />
      <FilterSummary
        catalog={catalog}
        chosen={chosen}
        named={visible.length - context}
        context={context}
        onClear={props.onClear}
      />
      <PlaceList places={visible} selected={selected} colourOf={colourOf} onSelect={onSelect} onPoint={onPoint} />
      <footer class="panel-foot">
        <button type="button" class="text-button" id="open-credits" onClick={props.onCredits}>
          {messages.credits}
        </button>
      </footer>
    </div>
  );
}
