/** What who looks after a kiosk wants to know and do before it: how it is, what failed, how it is used. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { localDay, type Counter } from '../../domain/kiosk/Counter.ts';
import { counterCsv } from '../../domain/kiosk/counterCsv.ts';
import type { Trouble } from '../../domain/kiosk/Trouble.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OPERATOR_MESSAGES } from '../../i18n/operator/index.ts';
import { useInterface } from '../Interface.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { saveFile } from '../parts/saveFile.ts';
import { CounterTable } from './CounterTable.tsx';
import { counterWords, type ThingName } from './counterWords.ts';
import { formatMoment } from './formatMoment.ts';
import { OperatorFacts, type OperatorFactsProps } from './OperatorFacts.tsx';

export interface OperatorPanelProps {
  readonly facts: OperatorFactsProps;
  /** Newest first. */
  readonly troubles: readonly Trouble[];
  readonly counter: Counter;
  readonly nameOf: ThingName;
  /** What a look for a newer version came to; undefined where nothing can be looked for. */
  readonly check: 'none' | 'checking' | 'checked' | 'applying' | undefined;
  readonly onCheck: () => void;
  readonly onApply: () => void;
  readonly onReload: () => void;
  readonly onClearTroubles: () => void;
  readonly onResetCounter: () => void;
  readonly onClose: () => void;
}

export function OperatorPanel(props: OperatorPanelProps) {
  const { facts, troubles, counter, nameOf, check } = props;
  const { language } = useInterface();
  const own = OPERATOR_MESSAGES[language];
  const done = useSignal('');
  const isAsking = useSignal(false);
  useEffect(() => {
    const before = document.activeElement;
    // Closed by the clock it is taken away as it stands open, and the browser gives the focus back to nobody.
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
  const exportCounter = () => {
    const name = `kiosk-counter-${localDay(Date.now())}.csv`;
    saveFile({ name, content: counterCsv(counter, counterWords(own, nameOf)), type: 'text/csv;charset=utf-8' });
    done.value = own.exported(name);
  };
  const checkWord = check === 'checking' ? own.checking : check === 'applying' ? own.applying : check === 'checked' ? own.checked : '';
  return (
    <Dialog class="operator" heading={own.heading} onClose={props.onClose}>
      <p class="quiet">{own.notice}</p>
      <div class="operator-actions">
        {check !== undefined && (
          <button type="button" disabled={check === 'checking' || check === 'applying'} onClick={facts.updateIsWaiting ? props.onApply : props.onCheck}>
            {facts.updateIsWaiting ? own.apply : own.check}
          </button>
        )}
        <button type="button" onClick={props.onReload}>
          {own.reloadNow}
        </button>
        <button type="button" onClick={exportCounter}>
          {own.exportCounter}
        </button>
        <button type="button" onClick={props.onClose}>
          {own.close}
        </button>
      </div>
      <p class="operator-done" role="status">
        {[checkWord, done.value].filter((text) => text !== '').join(' ')}
      </p>
      <OperatorFacts {...facts} />
      <section aria-labelledby="operator-troubles">
        <h3 id="operator-troubles">{own.troubles}</h3>
        {troubles.length === 0 ? (
          <p>{own.noTroubles}</p>
        ) : (
          <>
            <ul class="operator-troubles">
              {troubles.map(({ kind, message, atMs, times }) => (
                <li key={`${atMs} ${message}`}>
                  <span class="quiet">
                    {formatMoment(atMs, language)} · {own.trouble[kind]}
                    {times > 1 && ` · ${own.times(formatNumber(times, language))}`}
                  </span>
                  <span lang="en">{message}</span>
                </li>
              ))}
            </ul>
            <div class="operator-actions">
              <button type="button" onClick={props.onClearTroubles}>
                {own.clearTroubles}
              </button>
            </div>
          </>
        )}
      </section>
      <section aria-labelledby="operator-counter">
        <h3 id="operator-counter">{own.counter}</h3>
        <p class="quiet">{own.counterIntro}</p>
        <CounterTable counter={counter} nameOf={nameOf} />
        <div class="operator-actions">
          {isAsking.value ? (
            <Confirm
              question={own.resetSure}
              yes={own.resetYes}
              no={own.resetNo}
              onAnswer={(isSure) => {
                isAsking.value = false;
                if (!isSure) return;
                props.onResetCounter();
                done.value = own.wasReset;
              }}
            />
          ) : (
            <button type="button" onClick={() => (isAsking.value = true)}>
              {own.resetCounter}
            </button>
          )}
        </div>
      </section>
    </Dialog>
  );
}

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onAnswer: (isSure: boolean) => void;
}

function Confirm({ question, yes, no, onAnswer }: ConfirmProps) {
  return (
    <div class="operator-confirm" role="group" aria-label={question}>
      <p role="alert">{question}</p>
      {/* The focus stands where nothing is lost. */}
      <button type="button" ref={(button) => button?.focus()} onClick={() => onAnswer(false)}>
        {no}
      </button>
      <button type="button" class="grave" onClick={() => onAnswer(true)}>
        {yes}
      </button>
    </div>
  );
}
