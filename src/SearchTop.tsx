/** The search box with what it finds: a place is selected, a theme filtered in, a passage opened. */
import { useMemo } from 'preact/hooks';
import type { OwnDataModel } from './bench/OwnDataModel.ts';
import type { Catalog } from './domain/Catalog.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { ReportTexts } from './domain/Report.ts';
import { ADDRESS_CAPS } from './state/addressCaps.ts';
import type { Store } from './state/Store.ts';
import { clearFacet, setText, toggleOption } from './state/transitions.ts';
import { useInterface } from './ui/Interface.ts';
import { SearchBox } from './ui/search/SearchBox.tsx';
import type { SearchRow } from './ui/search/SearchRow.ts';
import type { Search } from './useSearch.ts';

/** So many features are shown. */
const OWN_ROWS = 5;

export interface SearchTopProps {
  readonly store: Store;
  readonly search: Search;
  readonly catalog: Catalog;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  /** Undefined until the digest has arrived. */
  readonly report: ReportTexts | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
  /** The layers that the reader brought along; absent where there can be none, or not yet. */
  readonly own: OwnDataModel | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
  /** The filter has changed: the list shows what it leaves. */
  readonly onFilter: () => void;
}

export function SearchTop(props: SearchTopProps) {
  const { language, messages, scheme } = useInterface();
  const { store, search, catalog, placesById, report, colourOf, own } = props;
  const sections = useMemo(() => {
    const engine = search.engine.value.value;
    if (engine === undefined || search.groups === undefined) return undefined;
    const { excerpt } = engine.searcher;
    const ofPlan = engine.code.toSections(search.groups, { catalog, placesById, report, language, messages, scheme, colourOf, excerpt });
    return own === undefined ? ofPlan : [...ofPlan, ...engine.code.ownSection(own.find(search.text, OWN_ROWS))];
  }, [search.groups, report, language, scheme, own]);
  const choose = ({ group, id }: SearchRow) => {
    // What was looked for is found; a filter by text stays only where it was asked for.
    search.setText(store.state.peek().text);
    if (group === 'passages') props.onOpenPassage(id);
    else if (group === 'own') {
      const row = search.engine.value.value?.code.ownRow(id);
      if (row !== undefined) own?.showFeature(row);
    } else if (group === 'themes') {
      store.apply((before) => (before.themes.includes(id) ? before : toggleOption(before, 'themes', id)));
      props.onFilter();
    } else props.onSelect(id);
  };
  return (
    <SearchBox
      text={search.text}
      longest={ADDRESS_CAPS.q}
      sections={sections}
      failure={search.engine.failure.value}
      matched={search.matched}
      onRetry={search.engine.retry}
      onFocus={search.wake}
      onInput={search.setText}
      onChoose={choose}
      onFilter={() => {
        store.apply((before) => setText(before, search.text));
        props.onFilter();
      }}
      onClear={() => {
        search.setText('');
        store.apply((before) => clearFacet(before, 'text'));
      }}
    />
  );
}
