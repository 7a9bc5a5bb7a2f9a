/** The map in another page: map, title, the selected place in few words, and the messages of the page around. */
import { dropHandlers } from './dropHandlers.ts';
import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { surfaceOutside } from './domain/embed/surfaceOutside.ts';
import { isFiltering } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { EMBED_MESSAGES } from './i18n/embed/index.ts';
import { formatNumber } from './i18n/format.ts';
import type { FirstView } from './load.ts';
import { placeColour } from './map/placeColour.ts';
import { Stage } from './Stage.tsx';
import type { Store } from './state/Store.ts';
import { openPassage, select, setBaseMap, setThemeView, toggleOption } from './state/transitions.ts';
import { EmbedCard } from './ui/embed/EmbedCard.tsx';
import { EmbedPlate } from './ui/embed/EmbedPlate.tsx';
import { FullMapLink } from './ui/embed/FullMapLink.tsx';
import { filterWords } from './ui/filters/filterWords.ts';
import { useInterface } from './ui/Interface.ts';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';
import { useMediaQuery } from './ui/useMediaQuery.ts';
import { useBases } from './useBases.ts';
import { useEmbedMessages } from './useEmbedMessages.ts';
import { useEscape } from './useEscape.ts';
import { useFiltered } from './useFiltered.ts';
import { useSearch } from './useSearch.ts';
import { useSelected } from './useSelected.ts';

export interface EmbedProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly canDraw: Signal<boolean>;
}

/** Pixels that title, buttons and notes take from the map: where there is room beside the title, none above it. */
const MARGIN = {
  wide: { top: 24, right: 72, bottom: 64, left: 100 },
  narrow: { top: 64, right: 64, bottom: 72, left: 16 },
};
/** With half of the name beside it. */
const CARD = { width: 364, height: 210, mostOfHeight: 0.45 };
/** Narrower than this the card lies along the lower edge. */
const NARROW = '(max-width: 519px)';

export function Embed({ store, data, canDraw }: EmbedProps) {
  const { language, messages, scheme, hrefOf } = useInterface();
  const { catalog, places } = data;
  const state = store.state.value;
  const texts = EMBED_MESSAGES[language];
  const isNarrow = useMediaQuery(NARROW);
  const search = useSearch(state.text);
  const { filter, visible, bearers, themeCounts } = useFiltered(data, state, search.matches);
  const selected = useSelected(store, places);
  const bases = useBases(state.surface);
  const onRest = useEmbedMessages({ store, catalog, places, shown: visible.length, selected });

  const outside = surfaceOutside(catalog.region.publication);
  const title = catalog.region.title[language];
  useEffect(() => {
    document.title = title;
  }, [title]);
  const choose = (id: string | undefined) => store.apply((before) => select(before, id));
  const close = () => {
    choose(undefined);
    document.querySelector<HTMLElement>('.maplibregl-canvas')?.focus({ preventScroll: true });
  };
  useEscape(() => {
    if (state.selected !== undefined) close();
  });
  const count = formatNumber(visible.length, language);
  const shown = () => {
    if (!isFiltering(filter)) return catalog.region.subtitle[language];
    if (state.text !== '' && search.matches === undefined) return messages.fetching;
    return messages.filterSummary(filterWords(filter, catalog, language, messages), count);
  };
  const colourOf = (place: PlanningFeature) => placeColour(place, catalog.themes, filter, scheme);
  const hasCard = selected !== undefined;
  const margin = !isNarrow ? MARGIN.wide : hasCard ? { ...MARGIN.narrow, top: MARGIN.wide.top } : MARGIN.narrow;

  return (
    <div class="app embed" {...dropHandlers(bases, undefined)}>
      <PanelBoundary name={messages.map} as="stage" shows={state.themes.join(' ')}>
        <Stage
          data={data}
          state={state}
          visible={visible}
          filter={filter}
          bearers={bearers}
          themeCounts={themeCounts}
          selected={selected}
          hovered={undefined}
          isPhone={false}
          isHidden={false}
          canDraw={canDraw}
          sheetStop="peek"
          embedding={{
            gestureHints: texts.gestures,
            padding: {
              ...margin,
              ...(hasCard &&
                (isNarrow ? { bottom: Math.min(CARD.height, innerHeight * CARD.mostOfHeight) + margin.bottom } : { left: CARD.width })),
            },
            onRest,
          }}
          colourOf={colourOf}
          onSelect={choose}
          onToggleTheme={(theme) => store.apply((before) => toggleOption(before, 'themes', theme))}
          onToggleMark={(mark) => store.apply((before) => toggleOption(before, 'marks', mark))}
          // The frame lets no page ask its reader for anything.
          onMeasure={undefined}
          // The report stands on the whole map, outside the frame.
          onOpenPassage={(passage) => window.open(hrefOf((before) => ({ ...openPassage(before, passage), surface: outside })), '_blank', 'noopener')}
          onThemeView={(mode) => store.apply((before) => setThemeView(before, mode))}
          bases={bases}
          onChooseBase={(id) => store.apply((before) => setBaseMap(before, id))}
          top={<EmbedPlate texts={texts} title={title} outside={outside} shown={shown()} />}
          textEdition={
            <FullMapLink class="text-button" surface={outside === 'full' ? 'text' : outside} to={(before) => before}>
              {messages.drawing.textEdition}
            </FullMapLink>
          }
        />
      </PanelBoundary>
      {selected !== undefined && (
        <PanelBoundary name={selected.properties.name[language]} shows={selected.id} onClose={close}>
          <EmbedCard texts={texts} outside={outside} place={selected} colour={colourOf(selected)} onClose={close} />
        </PanelBoundary>
      )}
      {selected === undefined && state.selected !== undefined && (
        <p class="embed-card" role="alert">
          {messages.noSuchPlace(state.selected)}
        </p>
      )}
    </div>
  );
}
