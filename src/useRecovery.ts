/** Makes a lost map anew after a pause, while the page is in sight, and gives up before it becomes a nuisance. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { RecoveryBudget } from './domain/RecoveryBudget.ts';

export interface Recovery {
  /** `waiting` until the map is drawn again; `given-up` until a person asks for another try. */
  readonly phase: ReadonlySignal<'none' | 'waiting' | 'given-up'>;
  /** The map is gone, or could not be made. */
  readonly lost: () => void;
  readonly drawn: () => void;
  readonly retry: () => void;
}

export function useRecovery(onAttempt: () => void): Recovery {
  const phase = useSignal<'none' | 'waiting' | 'given-up'>('none');
  const budget = useRef(new RecoveryBudget());
  const cancel = useRef<() => void>(() => undefined);
  useEffect(() => () => cancel.current(), []);
  const lost = () => {
    cancel.current();
    const pause = budget.current.take(performance.now());
    phase.value = pause === undefined ? 'given-up' : 'waiting';
    if (pause !== undefined) cancel.current = whenInSight(pause, onAttempt);
  };
  return {
    phase,
    lost,
    drawn: () => (phase.value = 'none'),
    retry: () => {
      budget.current.renew();
      lost();
    },
  };
}

/** A page out of sight would lose what it draws again. Returns what calls it off. */
function whenInSight(pauseMs: number, act: () => void): () => void {
  const look = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', look);
    act();
  };
  const timer = setTimeout(() => {
    document.addEventListener('visibilitychange', look);
    look();
  }, pauseMs);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
