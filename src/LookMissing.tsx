/** Says that the look of the page could not be read as a whole, and fetches it again. */
import { useSignal } from '@preact/signals';
import type { Language } from './domain/LocalText.ts';
import type { Messages } from './i18n/index.ts';
import { lookIsWhole } from './lookIsWhole.ts';

export interface LookMissingProps {
  readonly language: Language;
  readonly messages: Messages;
}

export function LookMissing({ language, messages }: LookMissingProps) {
  const isWhole = useSignal(lookIsWhole());
  const retry = () => {
    const old = document.querySelector<HTMLLinkElement>('link#look');
    if (old === null) return location.reload();
    const link = old.cloneNode() as HTMLLinkElement;
    // Browsers may keep what came for this address.
    link.href = `${old.href.split('?')[0] ?? ''}?again=${Date.now()}`;
    link.addEventListener('load', () => {
      old.remove();
      isWhole.value = lookIsWhole();
    });
    // Half a look is better than none.
    link.addEventListener('error', () => link.remove());
    old.after(link);
  };
  if (isWhole.value) return null;
  // The page's fonts are missing too: a machine without Chinese ones shows Latin letters alone.
  const latin = (text: string) => (language === 'en' ? '' : text);
  return (
    <div role="alert">
      <p>{`${messages.loadFailed(messages.look)}${latin(' The look of this page could not be read.')}`}</p>
      <button type="button" onClick={retry}>
        {`${messages.retry}${latin(' Try again')}`}
      </button>
    </div>
  );
}
