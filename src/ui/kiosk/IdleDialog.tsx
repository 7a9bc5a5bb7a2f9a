/** Asks whether anybody is still there, while the seconds run down. */
import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { useInterface } from '../Interface.ts';

export interface IdleDialogProps {
  readonly secondsLeft: number;
  /** Seconds that it waits altogether. */
  readonly seconds: number;
  readonly onGoOn: () => void;
  readonly onRestart: () => void;
}

const RING = { radius: 54, width: 8 };
const ROUND = 2 * Math.PI * RING.radius;

export function IdleDialog({ secondsLeft, seconds, onGoOn, onRestart }: IdleDialogProps) {
  const { language } = useInterface();
  const words = KIOSK_MESSAGES[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    goOn.current?.focus();
  }, []);
  const left = formatNumber(secondsLeft, language);
  return (
    <dialog
      class="idle-dialog"
      ref={dialog}
      role="alertdialog"
      aria-labelledby="idle-heading"
      aria-describedby="idle-text"
      onCancel={(event) => {
        event.preventDefault();
        onGoOn();
      }}
    >
      <svg viewBox="0 0 128 128" aria-hidden="true">
        <circle class="idle-track" cx="64" cy="64" r={RING.radius} stroke-width={RING.width} />
        <circle
          class="idle-left"
          cx="64"
          cy="64"
          r={RING.radius}
          stroke-width={RING.width}
          stroke-dasharray={`${(ROUND * secondsLeft) / seconds} ${ROUND}`}
          transform="rotate(-90 64 64)"
        />
        <text x="64" y="64">
          {left}
        </text>
      </svg>
      <h2 id="idle-heading">{words.stillThere}</h2>
      <p id="idle-text">{words.goesBack(left)}</p>
      <div class="idle-buttons">
        <button type="button" class="kiosk-button primary" data-kiosk-control ref={goOn} onClick={onGoOn}>
          {words.goOn}
        </button>
        <button type="button" class="kiosk-button" data-kiosk-control onClick={onRestart}>
          {words.restart}
        </button>
      </div>
    </dialog>
  );
}
