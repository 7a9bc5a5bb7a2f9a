/** The story as a printed booklet: each chapter with its map, its promises and what came of them. Fetched when it is first printed. */
import { useEffect, useMemo } from 'preact/hooks';
import { chapterView } from './chapterViews.ts';
import { MILLIMETRES_PER_PIXEL, SHEET_SIZES } from './domain/paper/SheetFormat.ts';
import { GRADES } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { formatDate, formatNumber } from './i18n/format.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';
import { standingOf } from './i18n/standingOf.ts';
import { STORY_MESSAGES } from './i18n/story/index.ts';
import { baseMapSources, loadReport, loadThemeViews, type FirstView } from './load.ts';
import { loadStory } from './loadStory.ts';
import type * as PaperMap from './map/paperMap.ts';
import { mapCredits } from './mapCredits.ts';
import { INITIAL_STATE } from './state/AppState.ts';
import { toQuery } from './state/query.ts';
import type { Store } from './state/Store.ts';
import { closePrint } from './state/transitions.ts';
import './style/dossier.css';
import './style/dossierPaper.css';
import './style/told.css';
import './style/handout.css';
import { PaperPages, type PaperBlock } from './ui/dossier/PaperPages.tsx';
import { Icon } from './ui/Icon.tsx';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import { StateLink } from './ui/parts/StateLink.tsx';
import { QrCode } from './ui/print/QrCode.tsx';
import { ChapterMap } from './ui/story/ChapterMap.tsx';
import { HandoutChapter } from './ui/story/HandoutChapter.tsx';
import { HandoutCover } from './ui/story/HandoutCover.tsx';
import { useLoaded } from './useLoaded.ts';
import { usePictures } from './usePictures.ts';

export interface HandoutProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly paperMap: typeof PaperMap;
}

/** Pixels of CSS: 78 × 58 mm. */
const MAP_EXTENT = { width: 295, height: 220 };

export function Handout({ store, data, paperMap }: HandoutProps) {
  const shown = useInterface();
  const { language, messages, scheme } = shown;
  const own = STORY_MESSAGES[language];
  const words = PRINT_MESSAGES[language];
  const { catalog, places } = data;
  const { region } = catalog;
  const [story, report, themeViews] = [useLoaded(loadStory, true), useLoaded(loadReport, true), useLoaded(loadThemeViews, true)];
  const [chapters, texts, views] = [story.value.value?.chapters, report.value.value, themeViews.value.value];
  const failure = story.failure.value ?? report.failure.value ?? themeViews.failure.value;
  const rules = publicationRules(region.publication, 'print', 'print');
  const drawn = useMemo(
    () => (chapters === undefined || views === undefined ? undefined : chapters.map((chapter) => chapterView(chapter, { data, rules, themeViews: views, extent: MAP_EXTENT }, shown))),
    [chapters, views, language, scheme],
  );
  const pictures = usePictures(
    paperMap,
    useMemo(() => drawn && { views: drawn, sources: baseMapSources(), icons: data.icons, frame: region.frame, home: region.home }, [drawn]),
  );
  const standing = standingOf(catalog, rules, messages);
  const title = `${region.title[language]} · ${own.print.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const page = region.publicUrl;
  const qrOf = (chapter: string | undefined) =>
    page === undefined ? null : <QrCode text={`${page}${toQuery({ ...INITIAL_STATE, language, view: 'story', chapter })}`} label={words.address} />;
  const placesById = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const blocks = useMemo((): PaperBlock[] => {
    if (chapters === undefined || texts === undefined || drawn === undefined) return [];
    return [
      {
        key: 'cover',
        node: (
          <HandoutCover
            chapters={chapters}
            themes={catalog.themes}
            title={region.title[language]}
            subtitle={region.subtitle[language]}
            dataTo={own.print.dataTo(formatDate(catalog.dataDate, language))}
            qr={qrOf(undefined)}
          />
        ),
      },
      ...chapters.map((chapter, index): PaperBlock => {
        const view = drawn[index];
        return {
          key: chapter.id,
          node: (
            <HandoutChapter
              chapter={chapter}
              isFirst={index === 0}
              themes={catalog.themes}
              placesById={placesById}
              report={texts}
              drawn={new Set(view?.spots.flatMap(({ numbers }) => numbers))}
              qr={qrOf(chapter.id)}
              map={view !== undefined && <ChapterMap title={chapter.title[language]} window={view.window} spots={view.spots} url={pictures.urls.get(chapter.id)} notice={standing.notice} />}
            />
          ),
        };
      }),
      {
        key: 'credits',
        node: (
          <section class="dossier-credits">
            <h2>{own.print.credits}</h2>
            <p>{mapCredits({ catalog, places, rules, baseCredit: undefined }, shown)}</p>
            <p>
              {GRADES.filter((grade) => grade !== 'D')
                .map((grade) => (grade === 'DOC' ? `DOC ${messages.grade(grade)}` : messages.grade(grade)))
                .join(' · ')}
            </p>
          </section>
        ),
      },
    ];
  }, [chapters, texts, drawn, pictures.urls, language, scheme]);
  const all = drawn?.length ?? 0;
  const isReady = blocks.length > 0 && (pictures.hasFailed || pictures.urls.size === all);
  const count = (value: number) => formatNumber(value, language);
  const size = SHEET_SIZES['a4-portrait'];
  const preview = Math.min(1, (document.documentElement.clientWidth - 32) / (size.widthMillimetres / MILLIMETRES_PER_PIXEL));
  return (
    <>
      <div class="print-bar" role="region" aria-label={own.print.title}>
        <StateLink class="print-back" to={closePrint} onFollow={() => store.apply(closePrint)}>
          <Icon name="arrow-left" /> {own.print.back}
        </StateLink>
        <button type="button" class="primary" disabled={!isReady} onClick={() => window.print()}>
          {words.print}
        </button>
        <p class="quiet">{words.printHint}</p>
      </div>
      <p class="print-state" role="status">
        {pictures.hasFailed ? own.print.noMap : isReady || failure !== undefined ? '' : own.print.drawing(count(pictures.urls.size), count(all))}
      </p>
      {failure !== undefined && <Loading failure={failure} onRetry={() => [story, report, themeViews].forEach((each) => each.retry())} />}
      {blocks.length > 0 && (
        <main style={{ '--preview': preview, '--width': `${size.widthMillimetres}mm`, '--height': `${size.heightMillimetres}mm` }}>
          <PaperPages
            format="a4-portrait"
            blocks={blocks}
            head={(at, pages) => (
              <>
                <span>{title}</span>
                <span>{own.print.page(count(at), count(pages))}</span>
              </>
            )}
            foot={() => (
              <p>
                <strong>{standing.notice}</strong> · {standing.statement} · {standing.dataTo}
              </p>
            )}
          />
        </main>
      )}
    </>
  );
}
