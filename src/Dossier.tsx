/** The printed dossier: the comparison of what was chosen, then each park with its map, its sheet and what to ask. Fetched when it is first printed. */
import { computed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { commonScale } from './domain/dossier/commonScale.ts';
import { compareTable } from './domain/dossier/compareTable.ts';
import { cropExtent, mapExtent } from './domain/dossier/mapExtents.ts';
import { parkCandidates } from './domain/shortlist/candidatesOf.ts';
import type { Candidate } from './domain/shortlist/Candidate.ts';
import type { Extent } from './domain/paper/mapWindow.ts';
import { MILLIMETRES_PER_PIXEL, SHEET_SIZES } from './domain/paper/SheetFormat.ts';
import { GRADES, type PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { formatNumber } from './i18n/format.ts';
import { DOSSIER_MESSAGES } from './i18n/dossier/index.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';
import { standingOf } from './i18n/standingOf.ts';
import { loadReport, type FirstView } from './load.ts';
import { loadAsks } from './loadAsks.ts';
import type * as PaperMap from './map/paperMap.ts';
import { mapCredits } from './mapCredits.ts';
import { keptLayers } from './bench/LayerStore.ts';
import { toEntry, type OwnEntry } from './domain/ownData/OwnEntry.ts';
import { originWords } from './i18n/shortlist/originWords.ts';
import { chosenLayers } from './shortlist/chosenLayers.ts';
import { hasUnsaid } from './shortlist/hasUnsaid.ts';
import { ShortlistModel } from './shortlist/ShortlistModel.ts';
import { sheetsOf } from './sheetsOf.ts';
import { siteMaps } from './siteMaps.ts';
import { INITIAL_STATE, type AppState } from './state/AppState.ts';
import { toQuery } from './state/query.ts';
import type { Store } from './state/Store.ts';
import './style/dossier.css';
import './style/dossierPaper.css';
import { comparisonBlocks } from './ui/dossier/comparisonBlocks.tsx';
import { parkBlocks } from './ui/dossier/parkBlocks.tsx';
import { PaperPages, type PaperBlock } from './ui/dossier/PaperPages.tsx';
import { sheetSections } from './ui/dossier/sheetSections.ts';
import { SiteMap } from './ui/dossier/SiteMap.tsx';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import { QrCode } from './ui/print/QrCode.tsx';
import { useLoaded } from './useLoaded.ts';
import { useStills } from './useStills.ts';

export interface DossierState {
  readonly phase: 'drawing' | 'ready' | 'failed' | 'empty';
  readonly drawn: number;
  readonly maps: number;
  /** Denominator. */
  readonly scale: number | undefined;
}

export interface DossierProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly paperMap: typeof PaperMap;
  readonly state: AppState;
  readonly selected: PlanningFeature | undefined;
  readonly onState: (state: DossierState) => void;
}

/** Pixels of the picture for each of CSS: 300 to the inch. */
const PAPER_RATIO = 300 / 96;

export function Dossier({ store, data, paperMap, state, selected, onState }: DossierProps) {
  const shown = useInterface();
  const { language, messages, scheme } = shown;
  const own = DOSSIER_MESSAGES[language];
  const { catalog, places } = data;
  const { region } = catalog;
  const { format } = state.print;
  // Where layers that the reader brought along are ranked, they are so on paper too.
  const entries = useSignal<readonly OwnEntry[] | undefined>(chosenLayers.value.length === 0 ? [] : undefined);
  const model = useMemo(() => new ShortlistModel({ store, places, entries: computed(() => entries.value ?? []) }), [store, places]);
  useEffect(() => {
    void model.load();
    if (entries.value === undefined) {
      // What cannot be read is not printed.
      void keptLayers().catch(() => []).then((kept) => (entries.value = kept.map(({ layer, style }) => toEntry({ layer, style, rows: undefined }))));
    }
    return () => model.dispose();
  }, [model]);
  const report = useLoaded(loadReport, true);
  const asks = useLoaded(loadAsks, true);
  const [measured, ranking, shortlist, preset] = [model.measured.value, model.ranking.value, model.data.value, model.preset.value];
  const [texts, questions] = [report.value.value, asks.value.value];

  const chosen = model.compared.value.join(',');
  const candidates = useMemo((): readonly Candidate[] => {
    const compared = model.compared.value.flatMap((id) => model.candidate(id) ?? []);
    return compared.length > 0 ? compared : selected === undefined ? [] : parkCandidates([selected]);
  }, [chosen, selected, model.candidates.value]);
  const isComparison = candidates.length > 1;
  const extent = mapExtent(format);
  const crop = isComparison ? cropExtent(format, candidates.length) : undefined;
  const scale = state.print.scale ?? commonScale(candidates.flatMap(({ disc }) => disc ?? []), crop ?? extent);
  const rules = publicationRules(region.publication, 'print', 'print');
  const requests = useMemo(
    () => siteMaps(candidates, { data, rules, keptFree: paperMap.keptFree, extent, scale, pixelRatio: PAPER_RATIO, ...(crop === undefined ? {} : { crop }) }, shown),
    [candidates, format, scale, language, scheme],
  );
  const stills = useStills(paperMap, requests);
  const done = [...stills.values()].filter(({ url, hasFailed }) => url !== undefined || hasFailed).length;
  const isRead = entries.value !== undefined && model.firmness.value !== undefined && texts !== undefined && questions !== undefined && measured !== undefined && ranking !== undefined;
  const failure = report.failure.value ?? asks.failure.value ?? model.failure.value?.(messages);
  const phase = failure !== undefined ? 'failed' : candidates.length === 0 && measured !== undefined ? 'empty' : !isRead || done < stills.size ? 'drawing' : [...stills.values()].some(({ hasFailed }) => hasFailed) ? 'failed' : 'ready';
  useEffect(() => onState({ phase, drawn: done, maps: stills.size, scale: candidates.length === 0 ? undefined : scale }), [phase, done, stills.size, scale, candidates]);

  const standing = standingOf(catalog, rules, messages);
  const title = [own.dossier, candidates.map(({ name }) => name[language]).join(messages.listSeparator)].join(' · ');
  const page = region.publicUrl;
  // The whole choice, which the paper tells anyway: the link must lead to this very order.
  const qrOf = (view: AppState) =>
    page === undefined ? null : (
      <QrCode
        text={`${page}${toQuery({ ...view, surface: 'full', print: INITIAL_STATE.print, back: INITIAL_STATE.back, baseMap: INITIAL_STATE.baseMap, band: undefined })}`}
        label={PRINT_MESSAGES[language].address}
      />
    );
  const ratio = `1:${formatNumber(scale, language)}`;
  const drawnKey = [...stills.values()].map(({ url, hasFailed }) => url ?? String(hasFailed)).join(' ');
  const blocks = useMemo((): PaperBlock[] => {
    if (!isRead || shortlist === undefined || preset === undefined) return [];
    const table = compareTable(measured, ranking, candidates.map(({ id }) => id), model.firmness.value);
    const sheets = sheetsOf({ candidates, data, report: texts, asks: questions, access: shortlist.access });
    const mapOf = (candidate: Candidate, shownExtent: Extent) => (
      <SiteMap candidate={candidate} extent={shownExtent} picture={extent} still={stills.get(candidate.id)} scale={scale} notice={standing.notice} />
    );
    const musts = state.shortlist.musts.flatMap((must) => {
      const criterion = shortlist.criteria.find(({ id }) => id === must.criterion);
      return criterion === undefined ? [] : [{ must, criterion }];
    });
    const credits = (
      <div class="dossier-credits">
        <p>{mapCredits({ catalog, places, rules, baseCredit: undefined }, shown)}</p>
        <p>
          {GRADES.filter((grade) => grade !== 'D')
            .map((grade) => (grade === 'DOC' ? `DOC ${messages.grade(grade)}` : messages.grade(grade)))
            .join(' · ')}
        </p>
      </div>
    );
    const shared = { preset, ratio };
    const { themes } = catalog;
    const placesById = new Map(places.map((place) => [place.id, place]));
    return [
      ...(crop === undefined
        ? []
        : comparisonBlocks({ ...shared, table, mapOf: (candidate) => mapOf(candidate, crop), criteria: ranking.criteria, musts, origin: state.from && originWords(state.from, places, language, messages), hasUnsaid: hasUnsaid(state), themes, placesById, qr: qrOf(state) }, language, messages)),
      ...candidates.flatMap((candidate, index): PaperBlock[] => {
        const sheet = sheets[index];
        if (sheet === undefined) return [];
        const column = table.columns.find((each) => each.candidate.id === candidate.id) ?? { candidate, ranked: undefined };
        const qr = qrOf({ ...state, selected: candidate.place?.id });
        return parkBlocks({ ...shared, ...column, map: mapOf(candidate, extent), qr, credits, sections: sheetSections(sheet, language, messages) }, language);
      }),
    ];
  }, [isRead, measured, ranking, model.firmness.value, candidates, shortlist, preset, drawnKey, language, scheme, format, scale]);

  useEffect(() => {
    document.title = title;
  }, [title]);
  const retry = () => {
    for (const each of [report, asks]) each.retry();
    void model.load();
  };
  if (failure !== undefined) return <Loading failure={failure} onRetry={retry} />;
  if (phase === 'empty' || blocks.length === 0) return null;
  const size = SHEET_SIZES[format];
  const preview = Math.min(1, (document.documentElement.clientWidth - 32) / (size.widthMillimetres / MILLIMETRES_PER_PIXEL));
  return (
    <main style={{ '--preview': preview, '--width': `${size.widthMillimetres}mm`, '--height': `${size.heightMillimetres}mm` }}>
      <PaperPages
        format={format}
        blocks={blocks}
        head={(at, all) => (
          <>
            <span>
              {region.title[language]} · {title}
            </span>
            <span>{own.page(String(at), String(all))}</span>
          </>
        )}
        foot={() => (
          <p>
            <strong>{standing.notice}</strong> · {standing.statement} · {standing.dataTo}
          </p>
        )}
      />
    </main>
  );
}
