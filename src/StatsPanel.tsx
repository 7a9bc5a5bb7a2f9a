/** The statistics of the result: what the filter leaves in numbers, each bar a filter. Fetched when they are first opened. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import './style/stats.css';
import { LIMITS_METRES } from './domain/facetViews.ts';
import { isFiltering, type PlaceFilter, type TextMatches } from './domain/PlaceFilter.ts';
import { OUTCOME_CLASSES } from './domain/outcomeClass.ts';
import { PLACE_MARKS } from './domain/placeMark.ts';
import { KINDS, STATUS_VALUES, type PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import type { ReportTexts } from './domain/Report.ts';
import { toneOf } from './domain/Scheme.ts';
import { areaSum } from './domain/statistics/areaSum.ts';
import { chapterOutcomes } from './domain/statistics/chapterOutcomes.ts';
import { phaseSum } from './domain/statistics/phaseSum.ts';
import { statGroup, withinGroup, type StatGroup } from './domain/statistics/statGroup.ts';
import { filterRows, type ColumnFilter } from './domain/table/filterRows.ts';
import { ownLayerSource } from './domain/table/ownLayerSource.ts';
import { PLACES_SOURCE } from './domain/table/TableSource.ts';
import { allRows } from './domain/table/TableSource.ts';
import { formatNumber } from './i18n/format.ts';
import { standingOf } from './i18n/standingOf.ts';
import { STATS_MESSAGES } from './i18n/stats/index.ts';
import { layerTableWords } from './i18n/table/placeTableWords.ts';
import { TAKEAWAY_MESSAGES } from './i18n/takeaway/index.ts';
import type { FirstView } from './load.ts';
import type { OwnTables } from './OwnTables.ts';
import { ownTablesOf } from './ownTablesOf.ts';
import { showChapter } from './showChapter.ts';
import type { Store } from './state/Store.ts';
import { clearFilter, toggleFacetOption } from './state/transitions.ts';
import { filterWords } from './ui/filters/filterWords.ts';
import { optionName } from './ui/filters/optionName.ts';
import { Icon } from './ui/Icon.tsx';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import { AreaSums, type NamedAreaSum } from './ui/stats/AreaSums.tsx';
import type { Bar } from './ui/stats/BarList.tsx';
import { ChapterBars } from './ui/stats/ChapterBars.tsx';
import { LayerStats } from './ui/stats/LayerStats.tsx';
import { StatsActions } from './ui/stats/StatsActions.tsx';
import { StatGroupView } from './ui/stats/StatGroupView.tsx';
import { statRows } from './ui/stats/statRows.ts';
import type { Bench } from './useBench.ts';
import type { Loaded } from './useLoaded.ts';

export interface StatsPanelProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly filter: PlaceFilter;
  readonly matches: TextMatches;
  readonly visible: readonly PlanningFeature[];
  readonly report: Loaded<ReportTexts>;
  /** Absent where readers bring nothing along. */
  readonly bench: Bench | undefined;
  readonly wasAsked: RefObject<boolean>;
  readonly onOpenPromises: () => void;
  readonly onClose: () => void;
}

const NO_FILTERS: readonly ColumnFilter[] = [];

export function StatsPanel(props: StatsPanelProps) {
  const { bench, wasAsked } = props;
  const model = bench?.model.value;
  const tables = model && ownTablesOf(model.own);
  const { language, messages } = useInterface();
  const own = STATS_MESSAGES[language];
  const panel = useRef<HTMLElement>(null);
  // What of an archive happens to be in view is no whole that anything could be counted from.
  const layers = tables?.layers.value.filter(({ archive }) => archive === undefined) ?? [];
  const layer = layers.find(({ id }) => id === tables?.shown.value);
  useEffect(() => {
    if (!(wasAsked.current ?? false)) return;
    wasAsked.current = false;
    panel.current?.querySelector<HTMLElement>('#document-heading')?.focus();
  }, []);
  return (
    <article
      class="document stats"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The page would close the selection.
        event.stopPropagation();
        props.onClose();
      }}
    >
      <header class="stats-head">
        <h2 id="document-heading" tabIndex={-1}>
          {messages.viewName.stats}
        </h2>
        <button type="button" class="table-close" aria-label={own.close} onClick={props.onClose}>
          <Icon name="x" size={18} />
        </button>
      </header>
      {tables !== undefined && layers.length > 0 && (
        <label class="stat-choice">
          <span>{own.of}</span>
          <select value={layer?.id ?? PLACES_SOURCE} onChange={(event) => (tables.shown.value = event.currentTarget.value)}>
            <option value={PLACES_SOURCE}>{messages.places}</option>
            {layers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {tables !== undefined && layer !== undefined ? <OwnStats key={layer.id} tables={tables} id={layer.id} /> : <PlaceStats {...props} />}
    </article>
  );
}

function OwnStats({ tables, id }: { readonly tables: OwnTables; readonly id: string }) {
  const { language } = useInterface();
  const layer = tables.layers.value.find((each) => each.id === id);
  const source = useMemo(() => layer && ownLayerSource(layer, layerTableWords(language)), [layer, language]);
  /** The first column of few words is looked at first: a name tells each row apart. */
  const usual = source?.columns.find((column) => 'texts' in column && column.texts.length > 1 && column.texts.length <= 40 && column.id !== 'shape') ?? source?.columns[0];
  const chosen = useSignal(usual?.id);
  const column = source?.columns.find((each) => each.id === chosen.value) ?? usual;
  if (layer === undefined || source === undefined || column === undefined) return null;
  return (
    <LayerStats
      source={source}
      name={layer.name}
      column={column}
      filters={tables.filters.value.get(id) ?? NO_FILTERS}
      onColumn={(next) => (chosen.value = next)}
      onFilters={(next) => tables.onFilters(id, next, next.length === 0 ? undefined : filterRows(source, allRows(source.count), next))}
    />
  );
}

function PlaceStats({ store, data, filter, matches, visible, report, onOpenPromises }: StatsPanelProps) {
  const { language, messages, scheme } = useInterface();
  const own = STATS_MESSAGES[language];
  const { catalog, places } = data;
  const { themes, zones } = catalog;
  const state = store.state.value;
  const request = { places, filter, matches };
  const groups: readonly StatGroup[] = [
    statGroup(request, 'themes', themes.map(({ id }) => id)),
    statGroup(request, 'kinds', KINDS),
    ...(zones.length === 0 ? [] : [statGroup(request, 'zones', zones.map(({ id }) => id))]),
    statGroup(request, 'statuses', STATUS_VALUES),
    statGroup(request, 'outcomes', OUTCOME_CLASSES),
    withinGroup(request, LIMITS_METRES),
    statGroup(request, 'marks', PLACE_MARKS),
  ];
  const lookOf = ({ facet }: StatGroup, value: string): Pick<Bar, 'name' | 'colour' | 'class'> => {
    if (facet === 'themes') {
      const theme = themes.find(({ id }) => id === value);
      return { name: theme?.short[language] ?? value, ...(theme === undefined ? {} : { colour: theme.colour[toneOf(scheme)] }) };
    }
    if (facet === 'marks') return { name: PLACE_MARKS.flatMap((mark) => (mark === value ? [messages.controls.mark[mark]] : []))[0] ?? value };
    return { name: optionName(facet, value, zones, language, messages), ...(facet === 'outcomes' ? { class: `outcome-${value}` } : {}) };
  };
  const sum = (id: string, name: string, members: readonly PlanningFeature[]): NamedAreaSum => ({ id, name, sum: areaSum(members, places) });
  const areas = [
    sum('all', own.wholeResult, visible),
    ...zones.map(({ id, name }) => sum(id, name[language], visible.filter(({ properties }) => properties.zone === id))),
    ...themes.map(({ id, short }) => sum(id, short[language], visible.filter(({ properties }) => properties.themes.includes(id)))),
  ].filter(({ id, sum: { places: count } }) => id === 'all' || count > 0);
  const texts = report.value.value;
  const changes = catalog.report.previous === undefined ? [] : state.changes;
  const chapters = texts === undefined ? [] : chapterOutcomes(texts, catalog.report, changes);
  const count = (value: number) => formatNumber(value, language);
  const phases = phaseSum(request);
  const words = filterWords(filter, catalog, language, messages);
  const heading = own.ofPlaces(words === '' ? TAKEAWAY_MESSAGES[language].everything : words, count(visible.length));
  const rows = () => {
    const standing = standingOf(catalog, publicationRules(catalog.region.publication, state.surface, 'csv'), messages);
    const statements = [heading, own.intro, standing.notice, standing.statement, standing.dataTo].filter((text) => text !== '').map((text) => [text]);
    return [...statRows({ groups, nameOf: (group, value) => lookOf(group, value).name, areas, chapters }, language, messages), [], ...statements];
  };
  const file = `${catalog.region.id}-statistics-${catalog.dataDate}.csv`;
  return (
    <>
      <div class="filter-summary">
        <p role="status">{heading}</p>
        <StatsActions rows={rows} file={file}>
          {isFiltering(filter) && (
            <button type="button" class="text-button" onClick={() => store.apply(clearFilter)}>
              {messages.clearFilter}
            </button>
          )}
        </StatsActions>
      </div>
      <p class="quiet">{own.intro}</p>
      {groups.map((group) => (
        <div key={group.facet}>
          <StatGroupView
            group={group}
            lookOf={(value) => lookOf(group, value)}
            onToggle={(value) => store.apply((before) => toggleFacetOption(before, group.facet, value))}
          />
          {group.facet === 'statuses' && (
            <p class="quiet phase-sum">
              {own.phases({
                all: count(phases.all),
                existing: count(phases.existing),
                planned: count(phases.planned),
                unknown: count(phases.unknown),
                twice: count(phases.twice),
                stateless: count(phases.stateless),
              })}
            </p>
          )}
        </div>
      ))}
      <AreaSums sums={areas} />
      {texts === undefined ? (
        <Loading failure={report.failure.value} onRetry={report.retry} />
      ) : (
        <ChapterBars
          chapters={chapters}
          isByChange={changes.length > 0}
          onOpenChapter={(key) => {
            onOpenPromises();
            showChapter(key);
          }}
        />
      )}
    </>
  );
}
