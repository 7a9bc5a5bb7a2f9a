/** The credits: data, fonts and software with their licences. */
import { useEffect, useRef } from 'preact/hooks';
import { CREDIT_GROUPS, CREDITS, type Credit } from '../../domain/credits.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export function Credits({ onClose }: { readonly onClose: () => void }) {
  const { messages } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="credits" ref={dialog} onClose={onClose} aria-labelledby="credits-heading">
      <button type="button" class="close" aria-label={messages.close} onClick={() => dialog.current?.close()}>
        <Icon name="x" size={20} />
      </button>
      <h2 id="credits-heading">{messages.credits}</h2>
      <p>{messages.creditsIntro}</p>
      {CREDIT_GROUPS.map((group) => (
        <section key={group}>
          <h3>{messages.creditGroup[group]}</h3>
          <ul>
            {CREDITS.filter((credit) => credit.group === group).map((credit: Credit & (typeof CREDITS)[number]) => (
              <li key={credit.id}>
                <strong>{credit.name}</strong>
                <span>{messages.creditNote[credit.id]}</span>
                {credit.licence !== undefined && (
                  <span class="quiet">
                    {messages.creditsLicence} {credit.licence}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </dialog>
  );
}
