/** Loads what the first view needs, and shows the wait, the failure or the map. */
import { signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { App } from './App.tsx';
import { LazyEmbed } from './LazyEmbed.tsx';
import { LazyKiosk } from './LazyKiosk.tsx';
import { LANGUAGE_NAMES, loadMessages, type Messages } from './i18n/index.ts';
import type { Language } from './domain/LocalText.ts';
import { LoadError, loadFirstView, type FirstView, type NameOf } from './load.ts';
import { hasWebGl2 } from './hasWebGl2.ts';
import { LazyPresent } from './LazyPresent.tsx';
import { LazyPrint } from './LazyPrint.tsx';
import { loadMapCode } from './loadMapCode.ts';
import { loadChineseFont } from './loadChineseFont.ts';
import { reloadIfServed } from './reloadIfServed.ts';
import type { Surface } from './domain/publicationRules.ts';
import { scheme } from './preferences.ts';
import type { AppState } from './state/AppState.ts';
import { toQuery } from './state/query.ts';
import { Store } from './state/Store.ts';
import { Failure } from './ui/stage/Failure.tsx';
import { IconsContext } from './ui/Icon.tsx';
import { InterfaceContext } from './ui/Interface.ts';

/** Surfaces that begin without the map of the screen. */
const WITHOUT_MAP: readonly Surface[] = ['text', 'print'];

const KIOSK_PATIENCE_MS = 60_000;

interface Ready {
  readonly language: Language;
  readonly messages: Messages;
}

export function Root() {
  const store = useMemo(() => new Store(parent !== window), []);
  const canDraw = useMemo(() => signal(hasWebGl2()), []);
  const texts = useSignal<Ready | undefined>(undefined);
  const data = useSignal<FirstView | undefined>(undefined);
  const failed = useSignal<{ readonly what: NameOf } | undefined>(undefined);

  const load = () => {
    failed.value = undefined;
    loadFirstView()
      .then((view) => (data.value = view))
      .catch((error: unknown) => (failed.value = { what: error instanceof LoadError ? error.what : () => String(error) }));
  };
  useEffect(() => {
    load();
    // In a hall nobody presses a button: what has not come up by then is loaded anew.
    if (store.state.peek().surface === 'kiosk') setInterval(() => void reloadIfServed(() => document.querySelector('.kiosk') === null), KIOSK_PATIENCE_MS);
    // On its way while the data are; whoever draws the map meets a failure and says so.
    const { surface } = store.state.peek();
    if (!WITHOUT_MAP.includes(surface) && canDraw.peek()) loadMapCode().catch(() => undefined);
  }, []);

  const speak = async (language: Language) => {
    // The font comes before the names are drawn: a map keeps the boxes it once drew.
    const [messages] = await Promise.all([loadMessages(language), loadChineseFont(language)]);
    if (store.state.peek().language !== language) return;
    document.documentElement.lang = language;
    texts.value = { language, messages };
  };
  const spoken = useComputed(() => store.state.value.language);
  const speakNow = (language: Language) => void speak(language).catch(() => (failed.value = textsOf(language)));
  // Another language alone: every other change of the state would draw the whole page twice.
  useSignalEffect(() => speakNow(spoken.value));

  const retry = () => {
    load();
    speakNow(spoken.peek());
  };

  const page = (view: FirstView) => {
    const { surface } = store.state.value;
    if (surface === 'print') return <LazyPrint store={store} data={view} />;
    const Page = surface === 'embed' ? LazyEmbed : surface === 'kiosk' ? LazyKiosk : surface === 'present' ? LazyPresent : App;
    return <Page store={store} data={view} canDraw={canDraw} />;
  };
  const hrefOf = (transition: (state: AppState) => AppState) => toQuery(transition(store.state.value)) || './';
  if (failed.value !== undefined) {
    return <Failure messages={texts.value?.messages} what={failed.value.what} onRetry={retry} />;
  }
  if (texts.value === undefined || data.value === undefined) return <p class="loading">{texts.value?.messages.loading}</p>;
  return (
    <IconsContext.Provider value={data.value.icons}>
      <InterfaceContext.Provider value={{ ...texts.value, scheme: scheme.value, hrefOf }}>
        {page(data.value)}
      </InterfaceContext.Provider>
    </IconsContext.Provider>
  );
}

function textsOf(language: Language): { readonly what: NameOf } {
  return { what: () => LANGUAGE_NAMES[language] };
}
