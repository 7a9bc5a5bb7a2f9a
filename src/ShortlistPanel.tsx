/** The shortlist beside the map: presets, must-haves, weights and the ranked parks. Fetched when it is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import './style/fields.css';
import './style/ranking.css';
import './style/shortlist.css';
import './style/shortlistMusts.css';
import './style/shortlistWeights.css';
import { askAgain } from './askAgain.ts';
import type { MapPicking, PickPurpose } from './bench/MapPicking.ts';
import type { LonLat } from './domain/distance.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { Candidate } from './domain/shortlist/Candidate.ts';
import type { OpenedDossier } from './DossierDialog.tsx';
import { LazyDossierDialog } from './LazyDossierDialog.tsx';
import { SHORTLIST_MESSAGES } from './i18n/shortlist/index.ts';
import { originWords } from './i18n/shortlist/originWords.ts';
import type { ShortlistFormat } from './domain/shortlist/file/ShortlistFile.ts';
import type { ShortlistModel } from './shortlist/ShortlistModel.ts';
import type { AppState } from './state/AppState.ts';
import { hasUnsaid } from './shortlist/hasUnsaid.ts';
import { measureFrom, openPrint } from './state/transitions.ts';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';
import { CompareBar } from './ui/shortlist/CompareBar.tsx';
import { ExcludedList } from './ui/shortlist/ExcludedList.tsx';
import { ListedApart } from './ui/shortlist/ListedApart.tsx';
import { MustSection } from './ui/shortlist/MustSection.tsx';
import { OriginSection } from './ui/shortlist/OriginSection.tsx';
import type { MapPoint } from './ui/shortlist/PointEntry.tsx';
import { PresetChoice } from './ui/shortlist/PresetChoice.tsx';
import { RankedList } from './ui/shortlist/RankedList.tsx';
import { ShortlistActions } from './ui/shortlist/ShortlistActions.tsx';
import { SitesSection } from './ui/shortlist/SitesSection.tsx';
import { WeightSection } from './ui/shortlist/WeightSection.tsx';
import type { Bench } from './useBench.ts';

export interface ShortlistPanelProps {
  /** `bench.model` holds `shortlist` and `picking` once it is fetched; `bench.map` is undefined where no map is drawn. */
  readonly bench: Bench;
  readonly state: AppState;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly onSelect: (id: string) => void;
  /** A park that is pointed at in the list; undefined for none. */
  readonly onPoint: (id: string | undefined) => void;
  readonly onOpenPassage: (passage: string) => void;
}

export function ShortlistPanel(props: ShortlistPanelProps) {
  const { bench } = props;
  const { language, messages } = useInterface();
  const own = SHORTLIST_MESSAGES[language];
  const shortlist = bench.model.value?.shortlist;
  const model = shortlist?.value?.model;
  useEffect(() => void model?.load(), [model]);
  const picking = bench.model.value?.picking;
  // Whoever leaves the panel no longer picks.
  useEffect(() => () => picking?.cancel(), [picking]);
  const failure = model?.failure.value?.(messages) ?? (bench.hasFailed.value || shortlist?.hasFailed === true ? messages.viewName.shortlist : undefined);
  return (
    <article class="document shortlist">
      <header>
        <h2 id="document-heading" tabIndex={-1}>
          {own.heading}
        </h2>
        <p>{own.intro}</p>
        <p class="quiet">{own.standing}</p>
      </header>
      {model?.data.value === undefined ? <Loading failure={failure} onRetry={() => (model !== undefined ? void model.load() : shortlist !== undefined ? shortlist.retry() : bench.retry())} /> : <Shortlist model={model} {...props} />}
    </article>
  );
}

interface ShortlistProps extends ShortlistPanelProps {
  readonly model: ShortlistModel;
}

function Shortlist({ model, ...props }: ShortlistProps) {
  return (
    <>
      <PresetChoice presets={model.data.value?.presets ?? []} chosen={model.preset.value} onChoose={(id) => model.choosePreset(id)} />
      <div class="shortlist-settings">
        <Points model={model} {...props} />
        <Musts model={model} />
        <Weights model={model} />
      </div>
      <Ranked model={model} {...props} />
    </>
  );
}

/** Where the drives start, and the reader's own sites. */
function Points({ model, bench, state, placesById }: ShortlistProps) {
  const { language, messages } = useInterface();
  const { from } = state;
  const benchModel = bench.model.value;
  const chosen = from !== undefined && 'place' in from ? from.place : undefined;
  const hasMap = bench.map.value !== undefined;
  const startFrom = (origin: AppState['from']) => bench.store.apply((before) => measureFrom(before, origin));
  const chosenLayers = model.layers.value;
  return (
    <>
      <OriginSection
        origin={from && originWords(from, [...placesById.values()], language, messages)}
        chosen={chosen}
        places={[...placesById.values()].filter(({ geometry, properties }) => properties.kind === 'anchor' && geometry !== null)}
        map={hasMap ? mapPoint(benchModel?.picking, 'origin') : undefined}
        onPlace={(place) => startFrom({ place })}
        onPosition={(position) => startFrom({ position })}
        onClear={() => startFrom(undefined)}
      />
      <SitesSection
        sites={model.choice.value.sites}
        positionWords={wordsOf}
        layers={(benchModel?.own.entries.value ?? []).filter(({ layer }) => layer.archive === undefined).map(({ layer }) => ({ id: layer.id, name: layer.name, count: layer.count, isChosen: chosenLayers.includes(layer.id) }))}
        map={hasMap ? mapPoint(benchModel?.picking, 'site') : undefined}
        onPosition={(position) => model.addSite(position)}
        onRemove={(number) => model.removeSite(number)}
        onLayer={(id) => model.toggleLayer(id)}
      />
    </>
  );
}

/** To some ten metres, as a finger sets it. */
function wordsOf(position: LonLat): string {
  return position.map((degrees) => degrees.toFixed(4)).join(', ');
}

function mapPoint(picking: MapPicking | undefined, purpose: PickPurpose): MapPoint | undefined {
  if (picking === undefined) return undefined;
  const isPicking = picking.purpose.value === purpose;
  return {
    isPicking,
    onPick: () => (isPicking ? picking.cancel() : picking.start(purpose)),
    onMiddle: () => picking.takeMiddle(purpose),
  };
}

function Musts({ model }: Pick<ShortlistProps, 'model'>) {
  const ranking = model.ranking.value;
  if (ranking === undefined) return null;
  return <MustSection criteria={model.data.value?.criteria ?? []} musts={model.choice.value.musts} ranking={ranking} onMust={(criterion, limit) => model.setMust(criterion, limit)} />;
}

function Weights({ model }: Pick<ShortlistProps, 'model'>) {
  const ranking = model.ranking.value;
  if (ranking === undefined) return null;
  return (
    <WeightSection
      criteria={model.data.value?.criteria ?? []}
      weights={model.weights.value}
      ranking={ranking}
      hasOrigin={model.hasOrigin.value}
      isChanged={Object.keys(model.choice.value.weights).length > 0}
      onDrag={(criterion, weight) => model.drag(criterion, weight)}
      onSet={(criterion, weight) => model.setWeight(criterion, weight)}
      onReset={() => model.resetWeights()}
    />
  );
}

/** About three kilometres to each side of a site that is shown. */
const AROUND_DEGREES = 0.03;

function Ranked({ model, bench, state, placesById, onSelect, onPoint, onOpenPassage }: ShortlistProps) {
  const { language, messages, hrefOf } = useInterface();
  const opened = useSignal<OpenedDossier | undefined>(undefined);
  const data = bench.model.value?.context.data;
  const ranking = model.ranking.value;
  const criteria = model.data.value?.criteria ?? [];
  const compared = model.compared.value;
  if (ranking === undefined) return null;
  const choose = ({ id, place, disc }: Candidate) => {
    if (place !== undefined) onSelect(id);
    else if (disc !== undefined) {
      const [lon, lat] = disc.position;
      bench.map.value?.camera.fitBox([lon - AROUND_DEGREES, lat - AROUND_DEGREES, lon + AROUND_DEGREES, lat + AROUND_DEGREES]);
    }
  };
  const linesOf = (id: string) => model.linesOf(id);
  const save = async (format: ShortlistFormat) => {
    const { takeAway } = await askAgain(() => import('./shortlist/takeAway.ts'));
    if (data !== undefined) takeAway({ model, data, state, messages, format });
  };
  const print = () => bench.store.apply(openPrint);
  const isPark = placesById.get(state.selected ?? '')?.properties.kind === 'park';
  const openSheet = (sheet: string) => (opened.value = { sheet });
  const toggle = (id: string) => model.toggleCompared(id);
  return (
    <>
      {/* Seen below the list; the keyboard reaches it without going past all of it. */}
      <CompareBar count={compared.length} onCompare={() => (opened.value = { compare: true })} />
      <RankedList
        ranked={ranking.ranked}
        firmness={model.firmness.value}
        selected={state.selected}
        compared={compared}
        linesOf={linesOf}
        placesById={placesById}
        themes={data?.catalog.themes ?? []}
        nameOfCriterion={(id) => criteria.find((criterion) => criterion.id === id)?.name[language] ?? ''}
        onChoose={choose}
        onSelect={onSelect}
        onPoint={onPoint}
        onOpenPassage={onOpenPassage}
        onToggleCompared={toggle}
        onSheet={openSheet}
      />
      <ListedApart unrankable={ranking.unrankable} compared={compared} linesOf={linesOf} onChoose={choose} onToggleCompared={toggle} onSheet={openSheet} />
      <ExcludedList excluded={ranking.excluded} criteria={criteria} compared={compared} onChoose={choose} onToggleCompared={toggle} onSheet={openSheet} />
      <ShortlistActions
        link={() => new URL(hrefOf((before) => before), location.href).href}
        // Neither the reader's own place nor what he brought along is in an address.
        isWhole={!hasUnsaid(state)}
        onDossier={compared.length > 0 || isPark ? print : undefined}
        onTakeAway={save}
      />
      {opened.value !== undefined && data !== undefined && (
        <PanelBoundary as="dialog" name={messages.viewName.shortlist} onClose={() => (opened.value = undefined)}>
          <LazyDossierDialog
            data={data}
            model={model}
            state={state}
            opened={opened.value}
            onOpenPassage={(id) => {
              opened.value = undefined;
              onOpenPassage(id);
            }}
            onPrint={print}
            onClose={() => (opened.value = undefined)}
          />
        </PanelBoundary>
      )}
    </>
  );
}
