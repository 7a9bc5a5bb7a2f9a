/** Speaks with the page around an embedded map: hears its messages and tells it of selection and camera, if its origin is allowed. */
import { useEffect, useRef } from 'preact/hooks';
import type { Camera } from './domain/cameraOf.ts';
import type { Catalog } from './domain/Catalog.ts';
import { EMBED_VERSION, embedSource, type Envelope, type HostMessage, type MapMessage, type RefusedField } from './domain/embed/EmbedMessage.ts';
import { parseHostMessage, type Door } from './domain/embed/parseHostMessage.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { refusalOf } from './state/addressCaps.ts';
import type { AppState } from './state/AppState.ts';
import { toQuery } from './state/query.ts';
import type { Store } from './state/Store.ts';
import { replaceFilter, select, setLanguage } from './state/transitions.ts';

export interface Speaking {
  readonly store: Store;
  readonly catalog: Pick<Catalog, 'region' | 'themes' | 'zones'>;
  readonly places: readonly PlanningFeature[];
  /** How many places the filter shows. */
  readonly shown: number;
  readonly selected: PlanningFeature | undefined;
}

/** Returns what is to be called when the camera has come to rest. */
export function useEmbedMessages(speaking: Speaking): (camera: Camera) => void {
  const { store, catalog, places, selected } = speaking;
  const latest = useRef(speaking);
  latest.current = speaking;
  /** The origin of the page around, once it is known and allowed. */
  const host = useRef<string | undefined>(undefined);
  const told = useRef<string | undefined>(undefined);
  const { allowedOrigins } = catalog.region.embed;
  const source = embedSource(catalog.region.id);

  const post = (message: MapMessage) => {
    if (host.current === undefined) return;
    parent.postMessage({ source, version: EMBED_VERSION, ...message } satisfies Envelope & MapMessage, host.current);
  };
  const tellSelected = () => {
    const { selected: place, store: current } = latest.current;
    if (host.current === undefined || place?.id === told.current) return;
    told.current = place?.id;
    post({ type: 'selected', id: place?.id ?? null, name: place?.properties.name[current.state.peek().language] ?? null });
  };
  const greet = () => {
    post({ type: 'ready', places: latest.current.shown, language: store.state.peek().language });
    told.current = undefined;
    tellSelected();
  };

  useEffect(() => {
    if (parent === window || allowedOrigins.length === 0) return undefined;
    const door: Door = {
      source,
      places: new Set(places.map(({ id }) => id)),
      themes: catalog.themes.map(({ id }) => id),
      zones: catalog.zones.map(({ id }) => id),
    };
    const hear = (event: MessageEvent<unknown>) => {
      if (event.source !== parent || !allowedOrigins.includes(event.origin)) return;
      const parsed = parseHostMessage(event.data, door);
      if (parsed === undefined) return;
      const isNew = host.current !== event.origin;
      host.current = event.origin;
      if ('refusal' in parsed) {
        post({ type: 'refused', ...parsed.refusal });
        return;
      }
      const refusal = obey(parsed.message, store);
      if (refusal !== undefined) post({ type: 'refused', ...refusal });
      if (isNew || parsed.message.type === 'hello') greet();
    };
    addEventListener('message', hear);
    const around = originAround();
    if (around !== undefined && allowedOrigins.includes(around)) {
      host.current = around;
      greet();
    }
    return () => removeEventListener('message', hear);
  }, []);
  useEffect(tellSelected, [selected?.id]);

  return (camera) => post({ type: 'moved', ...camera });
}

/** Does what the message says, or tells what of it cannot be done. */
function obey(message: HostMessage, store: Store): RefusedField | undefined {
  switch (message.type) {
    case 'hello':
      return undefined;
    case 'select':
      return changed(store, (state) => select(state, message.id ?? undefined));
    case 'filter':
      return changed(store, (state) => replaceFilter(state, message));
    case 'language':
      return changed(store, (state) => setLanguage(state, message.language));
    case 'camera': {
      const { zoom, center, bearing, pitch } = message;
      // The hash is the camera's own place: a map that is made later begins there, and one that stands goes there as on the
      // way back. A change of the hash alone would be heard twice, the second time after a flight has written itself over it.
      history.replaceState(history.state, '', `${location.pathname}${location.search}#map=${[zoom, center[1], center[0], bearing, pitch].join('/')}`);
      dispatchEvent(new PopStateEvent('popstate'));
      return undefined;
    }
  }
}

/** What an address could not hold is not done. */
function changed(store: Store, transition: (state: AppState) => AppState): RefusedField | undefined {
  const refusal = refusalOf(toQuery(transition(store.state.peek())));
  if (refusal !== undefined) return { field: { theme: 'themes', zone: 'zones' }[refusal.key as string] ?? refusal.key, reason: 'too-many' };
  store.apply(transition);
  return undefined;
}

/** Of the page that holds the frame, where the browser tells it. */
function originAround(): string | undefined {
  const [nearest] = location.ancestorOrigins ?? [];
  if (nearest !== undefined) return nearest;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : undefined;
}
