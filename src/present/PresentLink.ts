/** Keeps a presentation and the window of its notes in step: both name the chapter, and either may turn it. */

export type PresentMessage =
  /** From the presentation: what is told, and since when it runs. */
  | { readonly kind: 'told'; readonly chapter: string; readonly startedAtMs: number }
  /** From the window: it has opened and wants to know. */
  | { readonly kind: 'asked' }
  /** From the window: go there. */
  | { readonly kind: 'turn'; readonly chapter: string }
  /** From the window: the clock starts anew. */
  | { readonly kind: 'restart' }
  /** From the presentation: it has ended. */
  | { readonly kind: 'ended' };

/** The hash of the window of the notes, before the presentation's own id. */
const NOTES_HASH = '#notes=';

export class PresentLink {
  /** Undefined where the browser has none: presentation and notes then go each their way. */
  readonly #channel: BroadcastChannel | undefined;

  constructor(id: string, onMessage: (message: PresentMessage) => void) {
    this.#channel = openChannel(id);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isPresentMessage(data)) onMessage(data);
    });
  }

  get isOpen(): boolean {
    return this.#channel !== undefined;
  }

  send(message: PresentMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of this origin alone has no target
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
  }
}

function openChannel(id: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`presentation-${id}`);
  } catch {
    return undefined;
  }
}

export function notesHash(id: string): string {
  return `${NOTES_HASH}${id}`;
}

/** The id of the presentation whose notes the window shows; undefined on the presentation itself. */
export function notesOf(hash: string): string | undefined {
  return hash.startsWith(NOTES_HASH) ? hash.slice(NOTES_HASH.length) : undefined;
}

export function isPresentMessage(data: unknown): data is PresentMessage {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  const { kind, chapter, startedAtMs } = data as Readonly<Record<string, unknown>>;
  if (kind === 'told') return typeof chapter === 'string' && typeof startedAtMs === 'number';
  if (kind === 'turn') return typeof chapter === 'string';
  return kind === 'asked' || kind === 'restart' || kind === 'ended';
}
