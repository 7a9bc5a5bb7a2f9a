/** The table of places and of the reader's own layers, in step with map and list: fetched when it is first opened. */
import { useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import './style/table.css';
import './style/tableGrid.css';
import './style/tableFrame.css';
import type { Bounds } from './domain/bounds.ts';
import type { FacetView } from './domain/FacetView.ts';
import { inListOrder } from './domain/listOrder.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { filterRows, type ColumnFilter } from './domain/table/filterRows.ts';
import { ownLayerSource } from './domain/table/ownLayerSource.ts';
import { placeSource } from './domain/table/placeSource.ts';
import { layerBoxes, placeBoxes, touches, type RowBoxes } from './domain/table/rowBoxes.ts';
import { usualLayout } from './domain/table/TableLayout.ts';
import { allRows, PLACES_SOURCE, type TableFacet } from './domain/table/TableSource.ts';
import { standingOf } from './i18n/standingOf.ts';
import { TABLE_MESSAGES } from './i18n/table/index.ts';
import { layerTableWords, placeTableWords } from './i18n/table/placeTableWords.ts';
import { TAKEAWAY_MESSAGES } from './i18n/takeaway/index.ts';
import type { FirstView } from './load.ts';
import type { PlanningMap } from './map/PlanningMap.ts';
import { ownTablesOf } from './ownTablesOf.ts';
import type { Store } from './state/Store.ts';
import { toggleFacetOption } from './state/transitions.ts';
import { keepTable, readKeptTable } from './tableKeeping.ts';
import { optionName } from './ui/filters/optionName.ts';
import { useInterface } from './ui/Interface.ts';
import type { CheckOption } from './ui/table/CheckList.tsx';
import { fileNameOf } from './ui/table/fileNameOf.ts';
import { DockHandle } from './ui/table/DockHandle.tsx';
import { TableView } from './ui/table/TableView.tsx';
import { useMediaQuery } from './ui/useMediaQuery.ts';
import type { Bench } from './useBench.ts';
import { useDistances } from './useDistances.ts';

export interface TablePaneProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly visible: readonly PlanningFeature[];
  readonly facets: readonly FacetView[];
  readonly themeCounts: ReadonlyMap<string, number>;
  readonly selected: string | undefined;
  /** The map beside the table; absent where there is none to see. */
  readonly map: ReadonlySignal<PlanningMap | undefined> | undefined;
  /** Absent where readers bring nothing along. */
  readonly bench: Bench | undefined;
  /** Height of the docked table; absent where it stands in a panel. */
  readonly share: Signal<number> | undefined;
  readonly wasAsked: RefObject<boolean>;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
  readonly onOpenPassage: (id: string) => void;
  readonly onClose: () => void;
}

const NO_FACETS: ReadonlyMap<TableFacet, readonly CheckOption[]> = new Map();
const NO_FILTERS: readonly ColumnFilter[] = [];

export function TablePane(props: TablePaneProps) {
  const { store, data, placesById, visible, share } = props;
  const model = props.bench?.model.value;
  const own = model && ownTablesOf(model.own);
  const { language, messages } = useInterface();
  const texts = TABLE_MESSAGES[language];
  const { catalog } = data;
  const places = useMemo(() => inListOrder(data.places), [data.places]);
  const kept = useSignal(readKeptTable().layouts);
  const placeFilters = useSignal(NO_FILTERS);
  const isInSightOnly = useSignal(false);
  const isTouch = useMediaQuery('(pointer: coarse), (max-width: 759px)');
  const pane = useRef<HTMLElement>(null);

  const { from } = store.state.value;
  const { metres } = useDistances(from, places, placesById);
  const layer = own?.layers.value.find(({ id }) => id === own.shown.value);
  const source = useMemo(
    () => (layer === undefined ? placeSource(places, placeTableWords(catalog, places, language, messages), metres) : ownLayerSource(layer, layerTableWords(language))),
    [layer, places, metres, language],
  );
  const usual = useMemo(() => usualLayout(source), [source]);
  const base = useMemo(() => {
    if (layer !== undefined) return allRows(layer.count);
    const ids = new Set(visible.map(({ id }) => id));
    return allRows(places.length).filter((row) => ids.has(places[row]?.id ?? ''));
  }, [layer, places, visible]);
  const boxes = useMemo(() => (layer === undefined ? placeBoxes(places) : layerBoxes(layer.geometry)), [layer, places]);
  const bounds = useRestingBounds(props.map);
  const inSight = useMemo(() => (bounds === undefined ? undefined : (row: number) => touches(boxes, row, bounds)), [boxes, bounds]);
  const filters = layer === undefined ? placeFilters.value : (own?.filters.value.get(layer.id) ?? NO_FILTERS);

  useEffect(() => {
    const { share: keptShare } = readKeptTable();
    if (share !== undefined && keptShare !== undefined) share.value = keptShare;
    if (!(props.wasAsked.current ?? false)) return;
    props.wasAsked.current = false;
    pane.current?.querySelector<HTMLElement>('#table-heading')?.focus();
  }, []);

  const facets = layer === undefined ? placeFacets() : NO_FACETS;
  function placeFacets(): ReadonlyMap<TableFacet, readonly CheckOption[]> {
    const { themes } = store.state.value;
    const listed = props.facets.map(({ key, options }) => [key, options.map((option) => ({ ...option, name: optionName(key, option.value, catalog.zones, language, messages) }))] as const);
    const themed = catalog.themes.map(({ id, short }) => ({ value: id, name: short[language], count: props.themeCounts.get(id) ?? 0, isChosen: themes.includes(id) }));
    return new Map<TableFacet, readonly CheckOption[]>([['themes', themed], ...listed]);
  }
  /** Nothing for a feature without a position. */
  const showBox = ([west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN]: RowBoxes) => {
    if (!Number.isNaN(west)) props.map?.value?.camera.fitBox([west, south, east, north]);
  };
  const standing = standingOf(catalog, publicationRules(catalog.region.publication, store.state.value.surface, 'csv'), messages);
  const column = TAKEAWAY_MESSAGES[language].column;
  const name = layer?.name ?? messages.places;
  const rowOfPlace = places.findIndex(({ id }) => id === props.selected);
  const picked = own?.picked.value;
  const current = layer === undefined ? rowOfPlace : picked?.layer === layer.id ? picked.row : -1;
  return (
    <section class="table-pane" aria-label={messages.viewName.table} ref={pane}>
      {share !== undefined && (
        <DockHandle
          share={share.value}
          onShare={(next) => {
            share.value = next;
            keepTable({ share: next });
          }}
        />
      )}
      <TableView
        source={source}
        heading={
          <h2 id="table-heading" tabIndex={-1}>
            {own === undefined || own.layers.value.length === 0 ? (
              name
            ) : (
              <select aria-label={texts.sources} value={layer?.id ?? PLACES_SOURCE} onChange={(event) => (own.shown.value = event.currentTarget.value)}>
                <option value={PLACES_SOURCE}>{messages.places}</option>
                {own.layers.value.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </select>
            )}
          </h2>
        }
        label={name}
        base={base}
        filters={filters}
        filterWords={layer === undefined ? texts.tableOnly : texts.layerFilters}
        facets={facets}
        inSight={inSight}
        isInSightOnly={isInSightOnly.value}
        layout={kept.value[source.id] ?? usual}
        current={current === -1 ? undefined : current}
        isTouch={isTouch}
        file={layer === undefined ? `${catalog.region.id}-table-${catalog.dataDate}.csv` : fileNameOf(layer.name, 'csv')}
        statements={
          layer === undefined
            ? [
                [column.notice, standing.notice],
                [column.standing, standing.statement],
                [column.dataDate, catalog.dataDate],
              ]
            : []
        }
        onInSightOnly={inSight === undefined ? undefined : (isOn) => (isInSightOnly.value = isOn)}
        onFacet={(facet, value) => store.apply((before) => toggleFacetOption(before, facet, value))}
        onFilters={(next) => {
          if (layer === undefined) {
            placeFilters.value = next;
            return;
          }
          own?.onFilters(layer.id, next, next.length === 0 ? undefined : filterRows(source, allRows(layer.count), next));
        }}
        onLayout={(layout) => {
          kept.value = { ...kept.value, [source.id]: layout };
          keepTable({ layouts: { [source.id]: layout } });
        }}
        onPick={(row, { id }) => {
          if (layer !== undefined) {
            own?.onPick(layer.id, row);
            if (inSight?.(row) === false) showBox(boxes.subarray(row * 4, row * 4 + 4));
            return;
          }
          const place = places[row];
          if (place === undefined) return;
          const [passage] = place.properties.evidence;
          props.onSelect(place.id);
          if (id === 'passages' && passage !== undefined) props.onOpenPassage(passage);
        }}
        onPoint={(row) => {
          if (layer === undefined) props.onPoint(row === undefined ? undefined : places[row]?.id);
          else own?.onPoint(layer.id, row);
        }}
        onClose={props.onClose}
      />
    </section>
  );
}

/** What the map shows whenever it rests, in degrees. */
function useRestingBounds(map: ReadonlySignal<PlanningMap | undefined> | undefined): Bounds | undefined {
  const bounds = useSignal<Bounds | undefined>(undefined);
  const drawn = map?.value;
  useEffect(() => {
    if (drawn === undefined) return undefined;
    return drawn.lend((lent) => {
      const read = () => {
        const [[west, south], [east, north]] = lent.getBounds().toArray();
        bounds.value = [west, south, east, north];
      };
      read();
      lent.on('moveend', read);
      lent.on('resize', read);
      return () => {
        lent.off('moveend', read);
        lent.off('resize', read);
      };
    });
  }, [drawn]);
  return drawn === undefined ? undefined : bounds.value;
}
