/** The credits: data, fonts and software with their licences. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { CREDITS, type Credit } from './creditsList.ts';

export function Credits({ onClose }: { readonly onClose: () => void }) {
  const { messages } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="credits" ref={dialog} onClose={onClose} aria-labelledby="credits-heading">
      <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
        <Icon name="x" size={20} />
      </button>
      <h2 id="credits-heading">{messages.credits}</h2>
      <p>{messages.creditsIntro}</p>
      <CreditTable title={messages.creditsData} credits={CREDITS.data} />
      <CreditTable title={messages.creditsFonts} credits={CREDITS.fonts} />
      <CreditTable title={messages.creditsLibraries} credits={CREDITS.libraries} />
    </dialog>
  );
}

function CreditTable({ title, credits }: { readonly title: string; readonly credits: readonly Credit[] }) {
  const { language, messages } = useInterface();
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {credits.map(({ name, licence, note }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>{note[language]}</span>
            {licence !== '—' && (
              <span class="quiet">
                {messages.creditsLicence} {licence}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
