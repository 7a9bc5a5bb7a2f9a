/** Tells the reader of a newer version: in the language of the page, and not before the public, over a projector, on paper or in a frame. */
import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import './style/offline.css';
import { LANGUAGES, type Language } from './domain/LocalText.ts';
import { OFFLINE_MESSAGES } from './i18n/offline/index.ts';
import { applyUpdate, pageIsOutrun, updateIsWaiting } from './offline/index.ts';
import { isSilent } from './offline/isSilent.ts';
import { UpdateLine } from './ui/offline/UpdateLine.tsx';

/** A root of its own, beside that of the page: what tells of a newer version needs nothing of this one. */
export function showUpdateNews(): void {
  const root = document.createElement('div');
  document.body.append(root);
  render(<UpdateNews />, root);
}

function UpdateNews() {
  const language = useSignal(pageLanguage());
  const isPutOff = useSignal(false);
  useEffect(() => {
    const observer = new MutationObserver(() => (language.value = pageLanguage()));
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    return () => observer.disconnect();
  }, []);
  const isTold = updateIsWaiting.value && !isPutOff.value && !isSilent(location.search);
  return (
    <UpdateLine
      texts={OFFLINE_MESSAGES[language.value]}
      news={isTold ? (pageIsOutrun.value ? 'outrun' : 'waiting') : undefined}
      onApply={applyUpdate}
      onLater={() => (isPutOff.value = true)}
    />
  );
}

function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return LANGUAGES.find((each) => each === lang) ?? 'zh-Hans';
}
