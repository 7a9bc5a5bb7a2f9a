/** A presentation that runs: since when, and in step with the window of its notes. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { notesHash, PresentLink } from './PresentLink.ts';

export interface Presentation {
  /** False where the browser opened no window, or none that could be kept in step. */
  readonly openNotes: () => boolean;
}

interface Kept {
  readonly id: string;
  readonly startedAtMs: number;
}

const KEY = 'presentation';
const WINDOW = 'width=900,height=700';

/** `chapter` is what is told; `onTurn` is called with what the window asks for. */
export function usePresentation(chapter: string, onTurn: (chapter: string) => void): Presentation {
  const kept = useRef<Kept>(null);
  kept.current ??= read();
  const startedAtMs = useSignal(kept.current.startedAtMs);
  const link = useRef<PresentLink>(null);
  const latest = useRef({ chapter, onTurn });
  latest.current = { chapter, onTurn };
  const tell = () => link.current?.send({ kind: 'told', chapter: latest.current.chapter, startedAtMs: startedAtMs.peek() });
  useEffect(() => {
    const { id } = kept.current ?? read();
    const opened = new PresentLink(id, (message) => {
      if (message.kind === 'turn') latest.current.onTurn(message.chapter);
      if (message.kind === 'restart') write({ id, startedAtMs: (startedAtMs.value = Date.now()) });
      if (message.kind === 'asked' || message.kind === 'restart') tell();
    });
    link.current = opened;
    const end = () => opened.send({ kind: 'ended' });
    // A page that is left or closed ends no component.
    addEventListener('pagehide', end);
    return () => {
      removeEventListener('pagehide', end);
      end();
      opened.close();
      forget();
    };
  }, []);
  useEffect(tell, [chapter]);
  return {
    openNotes: () => {
      if (link.current?.isOpen !== true) return false;
      const { id } = kept.current ?? read();
      const opened = open(`${location.pathname}${location.search}${notesHash(id)}`, `notes-${id}`, WINDOW);
      opened?.focus();
      return opened !== null;
    },
  };
}

/** Of this tab: after a reload the presentation goes on. */
function read(): Kept {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept === 'object' && kept !== null && 'id' in kept && 'startedAtMs' in kept && typeof kept.id === 'string' && typeof kept.startedAtMs === 'number') {
      return { id: kept.id, startedAtMs: kept.startedAtMs };
    }
  } catch {
    // A browser may keep nothing at all.
  }
  const fresh = { id: [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join(''), startedAtMs: Date.now() };
  write(fresh);
  return fresh;
}

function write(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Then a reload starts the clock anew.
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
