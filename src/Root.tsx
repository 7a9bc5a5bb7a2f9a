/** Loads what the first view needs, and shows the wait, the failure or the map. */
import { signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { App } from './App.tsx';
import { LazyEmbed } from './LazyEmbed.tsx';
import { LazyKiosk } from './LazyKiosk.tsx';
import { loadMessages, type Messages } from './i18n/index.ts';
import type { Language } from './domain/LocalText.ts';
import { LanguageMissing } from './LanguageMissing.tsx';
import { LookMissing } from './LookMissing.tsx';
import { lookIsWhole } from './lookIsWhole.ts';
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
import { setLanguage } from './state/transitions.ts';
import { Store } from './state/Store.ts';
import { useFocusKept } from './useFocusKept.ts';
import { Failure } from './ui/stage/Failure.tsx';
import { IconsContext } from './ui/Icon.tsx';
import { InterfaceContext } from './ui/Interface.ts';
import { Boundary } from './ui/parts/Boundary.tsx';

/** Surfaces that begin without the map of the screen. */
const WITHOUT_MAP: readonly Surface[] = ['text', 'print'];

const KIOSK_PATIENCE_MS = 60_000;
/** A font that takes longer comes to an open page: names on the map may then be boxes. */
const FONT_PATIENCE_MS = 6_000;

interface Ready {
  readonly language: Language;
  readonly messages: Messages;
}

export function Root() {
  const store = useMemo(() => new Store(parent !== window), []);
  const canDraw = useMemo(() => signal(hasWebGl2()), []);
  const texts = useSignal<Ready | undefined>(undefined);
  const data = useSignal<FirstView | undefined>(undefined);
  const failed = useSignal<{ readonly what: NameOf | undefined } | undefined>(undefined);

  /** What was asked for and could not be read: the page goes on in the language that it speaks. */
  const unspoken = useSignal<Language | undefined>(undefined);

  useFocusKept();

  const load = () => {
    failed.value = undefined;
    loadFirstView()
      .then((view) => (data.value = view))
      .catch((error: unknown) => (failed.value = { what: error instanceof LoadError ? error.what : () => String(error) }));
  };
  useEffect(() => {
    load();
    // In a hall nobody presses a button: what has not come up whole by then is loaded anew.
    if (store.state.peek().surface === 'kiosk') setInterval(() => void reloadIfServed(() => document.querySelector('.kiosk') === null || !lookIsWhole()), KIOSK_PATIENCE_MS);
    // On its way while the data are; whoever draws the map meets a failure and says so.
    const { surface } = store.state.peek();
    if (!WITHOUT_MAP.includes(surface) && canDraw.peek()) loadMapCode().catch(() => undefined);
  }, []);

  const speak = async (language: Language) => {
    // The font comes before the names are drawn: a map keeps the boxes it once drew.
    const [messages] = await Promise.all([loadMessages(language), Promise.race([loadChineseFont(language), new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE_MS))])]);
    if (store.state.peek().language !== language) return;
    document.documentElement.lang = language;
    texts.value = { language, messages };
    if (unspoken.peek() === language) unspoken.value = undefined;
  };
  const spoken = useComputed(() => store.state.value.language);
  const speakNow = (language: Language) =>
    void speak(language).catch(() => {
      if (store.state.peek().language !== language) return;
      const speaks = texts.peek()?.language;
      if (speaks === undefined) failed.value = { what: undefined };
      else {
        store.apply((before) => setLanguage(before, speaks));
        unspoken.value = language;
      }
    });
  // Another language alone: every other change of the state would draw the whole page twice.
  useSignalEffect(() => speakNow(spoken.value));

  const speakAgain = () => {
    const language = unspoken.peek();
    unspoken.value = undefined;
    if (language !== undefined) store.apply((before) => setLanguage(before, language));
  };
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
  const isOpen = failed.value !== undefined || texts.value !== undefined;
  // The words of the page itself stand until there are others.
  useLayoutEffect(() => {
    if (isOpen) document.querySelector('.not-opened')?.remove();
  }, [isOpen]);

  const hrefOf = (transition: (state: AppState) => AppState) => toQuery(transition(store.state.value)) || './';
  if (failed.value !== undefined) {
    const words = texts.value?.messages;
    const { what } = failed.value;
    // Without the words of any language the page has these alone.
    const text = words === undefined || what === undefined ? '没能读到本页 · Could not read this page' : words.loadFailed(what(words));
    return <Failure text={text} retry={words?.retry ?? '重试 · Try again'} onRetry={retry} />;
  }
  if (texts.value === undefined) return null;
  const { messages } = texts.value;
  if (data.value === undefined) return <p class="loading">{texts.value.messages.loading}</p>;
  return (
    <IconsContext.Provider value={data.value.icons}>
      <InterfaceContext.Provider value={{ ...texts.value, scheme: scheme.value, hrefOf }}>
        <LookMissing language={texts.value.language} messages={texts.value.messages} />
        {unspoken.value !== undefined && (
          <LanguageMissing language={unspoken.value} spoken={texts.value.language} messages={texts.value.messages} onRetry={speakAgain} onForget={store.state.value.surface === 'kiosk' ? () => (unspoken.value = undefined) : undefined} />
        )}
        <Boundary shows={store.state.value.surface} fallback={(redraw) => <Failure text={messages.brokenPage} retry={messages.retry} onRetry={redraw} />} onError={(error) => console.error(error)}>
          {page(data.value)}
        </Boundary>
      </InterfaceContext.Provider>
    </IconsContext.Provider>
  );
}
