/** The comparison of chosen candidates over the map, and the sheet of each. Fetched when it is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { commonScale } from './domain/dossier/commonScale.ts';
import { compareTable } from './domain/dossier/compareTable.ts';
import type { Extent } from './domain/paper/mapWindow.ts';
import { publicationRules } from './domain/publicationRules.ts';
import type { Candidate } from './domain/shortlist/Candidate.ts';
import { DOSSIER_MESSAGES } from './i18n/dossier/index.ts';
import { standingOf } from './i18n/standingOf.ts';
import { loadReport, type FirstView } from './load.ts';
import { loadAsks } from './loadAsks.ts';
import { sheetsOf } from './sheetsOf.ts';
import type { ShortlistModel } from './shortlist/ShortlistModel.ts';
import { siteMaps } from './siteMaps.ts';
import type { AppState } from './state/AppState.ts';
import './style/dossier.css';
import './style/dossierDialog.css';
import { CompareView } from './ui/dossier/CompareView.tsx';
import { ParkSheet } from './ui/dossier/ParkSheet.tsx';
import { sheetSections } from './ui/dossier/sheetSections.ts';
import { SiteMap } from './ui/dossier/SiteMap.tsx';
import { useInterface } from './ui/Interface.ts';
import { Dialog } from './ui/parts/Dialog.tsx';
import { Loading } from './ui/parts/Loading.tsx';
import { StandingLine } from './ui/parts/StandingLine.tsx';
import { useLoaded } from './useLoaded.ts';
import { useStills } from './useStills.ts';

/** All that is compared, or the id of the candidate whose sheet is opened. */
export type OpenedDossier = { readonly compare: true } | { readonly sheet: string };

export interface DossierDialogProps {
  readonly data: FirstView;
  readonly model: ShortlistModel;
  readonly state: AppState;
  readonly opened: OpenedDossier;
  /** The dialog is closed first. */
  readonly onOpenPassage: (id: string) => void;
  /** Opens the printed dossier of what is compared. */
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** Finer than this no eye sees. */
const MOST_DENSE = 2;
const loadPaperMap = () => import('./map/paperMap.ts');

export function DossierDialog({ data, model, state, opened, onOpenPassage, onPrint, onClose }: DossierDialogProps) {
  const shown = useInterface();
  const { language, messages, scheme } = shown;
  const own = DOSSIER_MESSAGES[language];
  const { catalog, places } = data;
  const sheet = useSignal('sheet' in opened ? opened.sheet : undefined);
  const report = useLoaded(loadReport, true);
  const asks = useLoaded(loadAsks, true);
  const maps = useLoaded(loadPaperMap, true);
  const paperMap = maps.value.value;
  useEffect(() => void model.load(), [model]);
  const compared = model.compared.value;
  const [measured, ranking, texts, questions, access] = [model.measured.value, model.ranking.value, report.value.value, asks.value.value, model.data.value?.access];
  const table = useMemo(() => measured && ranking && compareTable(measured, ranking, compared, model.firmness.value), [measured, ranking, compared, model.firmness.value]);
  const chosen = sheet.value === undefined ? undefined : model.candidate(sheet.value);
  const isCompared = 'compare' in opened;
  const drawn = useMemo((): readonly Candidate[] => (isCompared ? (table?.columns.map(({ candidate }) => candidate) ?? []) : chosen === undefined ? [] : [chosen]), [isCompared, table?.columns.map(({ candidate }) => candidate.id).join(), isCompared ? undefined : chosen?.id]);
  const extent = useMemo(() => screenExtent(drawn.length), [drawn.length]);
  const scale = commonScale(drawn.flatMap(({ disc }) => disc ?? []), extent);
  const rules = publicationRules(catalog.region.publication, state.surface, 'screen');
  const standing = standingOf(catalog, rules, messages);
  const requests = useMemo(
    () => paperMap && siteMaps(drawn, { data, rules, keptFree: paperMap.keptFree, extent, scale, pixelRatio: Math.min(devicePixelRatio, MOST_DENSE) }, shown),
    [paperMap, drawn, extent, scale, language, scheme],
  );
  const stills = useStills(paperMap, requests);
  const body = useRef<HTMLDivElement>(null);
  const wasOpened = useRef(false);
  useEffect(() => {
    // A dialog that has just opened has its own first focus.
    if (wasOpened.current) body.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
    wasOpened.current = true;
  }, [sheet.value]);
  const mapOf = (candidate: Candidate) => (
    <SiteMap candidate={candidate} extent={extent} picture={extent} still={stills.get(candidate.id)} scale={scale} notice={standing.notice} />
  );
  const failure = report.failure.value ?? asks.failure.value ?? model.failure.value?.(messages);
  const retry = () => {
    report.retry();
    asks.retry();
    void model.load();
  };
  const isRead = table !== undefined && texts !== undefined && questions !== undefined;
  const placesById = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const sections = useMemo(() => {
    if (chosen === undefined || texts === undefined || questions === undefined) return undefined;
    const [found] = sheetsOf({ candidates: [chosen], data, report: texts, asks: questions, access });
    return found && sheetSections(found, language, messages);
  }, [chosen, texts, questions, access, language]);
  return (
    <Dialog class="dossier-dialog" heading={chosen?.name[language] ?? own.compare} onClose={onClose}>
      <div ref={body}>
        {maps.failure.value !== undefined && <Loading failure={messages.map} onRetry={maps.retry} />}
        {!isRead ? (
          <Loading failure={failure} onRetry={retry} />
        ) : sections !== undefined && chosen !== undefined ? (
          <>
            {isCompared && (
              <button type="button" class="text-button" data-focus onClick={() => (sheet.value = undefined)}>
                {own.backToComparison}
              </button>
            )}
            <div class="dossier-lead">{mapOf(chosen)}</div>
            <ParkSheet sections={sections} onOpenPassage={onOpenPassage} />
          </>
        ) : (
          <CompareView table={table} mapOf={mapOf} themes={catalog.themes} placesById={placesById} opened={sheet} onPrint={onPrint} />
        )}
      </div>
      <StandingLine standing={standing} />
    </Dialog>
  );
}

/** Width of the dialog without its padding; the styles have the same measures. */
const DIALOG = { most: 1_280, aside: 96, phoneAside: 32, gap: 16 } as const;
const PHONE_PIXELS = 720;
const MAP = { least: 220, most: 480, height: 0.8 } as const;

/** So that all maps stand in a row; on a narrow screen each takes the width. */
function screenExtent(count: number): Extent {
  const isPhone = window.innerWidth < PHONE_PIXELS;
  const room = Math.min(DIALOG.most, window.innerWidth) - (isPhone ? DIALOG.phoneAside : DIALOG.aside);
  const columns = isPhone ? 1 : Math.max(1, count);
  const width = Math.round(Math.max(MAP.least, Math.min(MAP.most, (room - (columns - 1) * DIALOG.gap) / columns)));
  return { width, height: Math.round(width * MAP.height) };
}
