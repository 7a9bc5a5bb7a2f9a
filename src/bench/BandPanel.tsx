/** The tab of the band: what it is drawn around, how wide it is, and what lies within. */
import { useMemo } from 'preact/hooks';
import { bandFeatures } from '../domain/band/bandFeatures.ts';
import { countReaches } from '../domain/band/reachesOf.ts';
import { townReaches, townsTouched } from '../domain/band/townsTouched.ts';
import { hasTownOutline } from '../domain/hasTownOutline.ts';
import { publicationRules } from '../domain/publicationRules.ts';
import type { TownOutline } from '../domain/townAt.ts';
import { BAND_MESSAGES } from '../i18n/band/index.ts';
import { BENCH_MESSAGES } from '../i18n/bench/index.ts';
import { formatLength } from '../i18n/format.ts';
import { loadTownOutlines } from '../load.ts';
import { select } from '../state/transitions.ts';
import '../style/band.css';
import { BandControls } from '../ui/band/BandControls.tsx';
import { BandResult } from '../ui/band/BandResult.tsx';
import { filterWords } from '../ui/filters/filterWords.ts';
import { useInterface } from '../ui/Interface.ts';
import { useLoaded } from '../useLoaded.ts';
import { Loading } from '../ui/parts/Loading.tsx';
import { placeSource, type BandModel } from './BandModel.ts';
import { ownSourceName, ownSources } from './ownSources.ts';
import { savePlain } from './savePlain.ts';
import type { BenchModel } from './BenchModel.ts';

const NO_OUTLINES: ReadonlyMap<string, TownOutline['shape']> = new Map();

export function BandPanel({ model }: { readonly model: BenchModel }) {
  const { language } = useInterface();
  const band = model.band.value;
  if (band !== undefined) return <Band model={model} band={band} />;
  return <Loading failure={model.band.hasFailed ? BENCH_MESSAGES[language].tool.band : undefined} onRetry={model.band.retry} />;
}

function Band({ model, band }: { readonly model: BenchModel; readonly band: BandModel }) {
  const { language, messages } = useInterface();
  const texts = BAND_MESSAGES[language];
  const { own, context } = model;
  const { store, data } = context;
  const { places, catalog } = data;
  const state = store.state.value;
  const source = band.source.value;
  const metres = band.metres.value;
  const placed = useMemo(() => places.filter((place) => placeSource(place) !== undefined), [places]);
  const selected = placed.find(({ id }) => id === state.selected);

  const { townOutlines } = publicationRules(catalog.region.publication, state.surface, 'screen');
  const outlined = useMemo(() => places.filter((place) => hasTownOutline(place, townOutlines)), [places, townOutlines]);
  const shapes = useLoaded(loadTownOutlines, outlined.length > 0).value.value ?? NO_OUTLINES;
  const reaches = useMemo(() => {
    const outlines = outlined.flatMap(({ id, properties }): TownOutline[] => {
      const shape = shapes.get(id);
      return shape === undefined ? [] : [{ place: id, shape, radiusMetres: properties.boundary?.radiusMetres ?? 0 }];
    });
    return source === undefined ? [] : townReaches(source, outlines);
  }, [source, shapes, outlined]);
  const members = band.members.value;
  const towns = useMemo(() => townsTouched(members, metres, places.filter(({ properties }) => properties.kind === 'town' && !properties.outside), reaches), [members, metres, reaches]);

  const nameOfSource = () => {
    const { from } = band;
    if (source?.place !== undefined) return places.find(({ id }) => id === source.place)?.properties.name[language];
    if (from !== undefined && 'position' in from) return texts.point(...(from.position.map((degrees) => degrees.toFixed(4)) as [string, string]));
    return source === undefined ? undefined : ownSourceName(model, source.key, language);
  };
  const choose = (id: string) => store.apply((before) => select(before, id));
  return (
    <div class="band">
      <BandControls
        source={nameOfSource()}
        metres={metres}
        places={placed}
        selected={selected?.id === source?.place ? undefined : selected}
        own={ownSources(model, language)}
        onPlace={(place) => band.around({ place })}
        onOwn={(key) => band.aroundOwn(key)}
        onClear={() => band.clear()}
        onMetres={(next, isSettled) => band.widen(next, isSettled)}
      />
      {source !== undefined && (
        <BandResult
          members={members}
          metres={metres}
          towns={towns}
          hasOutlines={reaches.length > 0}
          themes={catalog.themes}
          radiusMetres={source.radiusMetres}
          filter={filterWords(state, catalog, language, messages)}
          own={own.entries.value.filter(({ layer }) => layer.archive === undefined).map(({ layer, shown }) => {
            const reached = band.reaches.found.value;
            const found = reached.get(layer.id);
            return { name: layer.name, hasFailed: reached.has(layer.id) && found === undefined, counts: found && countReaches(found, metres, shown) };
          })}
          onSelect={choose}
          onMeasureAgain={() => band.reaches.again()}
          onExport={(format) => {
            const name = nameOfSource() ?? '';
            const title = `${name} · ${texts.within(formatLength(metres, language, messages))}`;
            return savePlain(context, { name: title, title, format, isOfMap: true, features: bandFeatures({ source, name, metres, members, language }) });
          }}
        />
      )}
    </div>
  );
}
