/** The operator's panel behind its gesture: a convenience for who looks after the kiosk, and no lock against anybody. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { cornerGesture, type CornerTap } from '../domain/kiosk/cornerGesture.ts';
import type { KioskSession } from './KioskSession.ts';
import { watchTouches } from './watchTouches.ts';

/** So long without a touch, and the panel closes itself: a visitor must not find it open. */
const OPEN_MS = 120_000;
const TICK_MS = 1_000;
const CAPTURE = { capture: true } as const;

/** What a look for a newer version came to. */
export type UpdateCheck = 'none' | 'checking' | 'checked' | 'applying';

export class OperatorModel {
  readonly session: KioskSession;
  readonly #isOpen = signal(false);
  readonly #ageMs = signal(0);
  readonly #check = signal<UpdateCheck>('none');
  readonly #pageWidth: () => number;
  #taps: readonly CornerTap[] = [];
  #touchedMs = 0;
  #cancelTick: (() => void) | undefined;

  /** `pageWidth` in pixels. */
  constructor(session: KioskSession, pageWidth: () => number) {
    this.session = session;
    this.#pageWidth = pageWidth;
  }

  get isOpen(): ReadonlySignal<boolean> {
    return this.#isOpen;
  }

  /** How long the page has been running; moves on while the panel is open. */
  get ageMs(): ReadonlySignal<number> {
    return this.#ageMs;
  }

  get check(): ReadonlySignal<UpdateCheck> {
    return this.#check;
  }

  /** Begins to look for the gesture. Returns what ends it. */
  start(): () => void {
    const { page } = this.session.world;
    const onDown = (event: Event): void => {
      const { clientX, clientY } = event as PointerEvent;
      const { taps, isWhole } = cornerGesture(this.#taps, { x: clientX, y: clientY, atMs: this.session.world.ageMs() }, this.#pageWidth());
      this.#taps = taps;
      if (isWhole) this.open();
    };
    page.addEventListener('pointerdown', onDown, CAPTURE);
    const stop = watchTouches(this.session.world, () => (this.#touchedMs = this.session.world.ageMs()));
    return () => {
      page.removeEventListener('pointerdown', onDown, CAPTURE);
      stop();
      this.close();
    };
  }

  open(): void {
    if (this.#isOpen.peek()) return;
    this.#touchedMs = this.session.world.ageMs();
    this.#check.value = 'none';
    this.#isOpen.value = true;
    this.session.operatorIsHere(true);
    this.#tick();
  }

  close(): void {
    this.#cancelTick?.();
    this.#cancelTick = undefined;
    if (!this.#isOpen.peek()) return;
    this.#isOpen.value = false;
    this.session.operatorIsHere(false);
  }

  reload(): void {
    this.session.reloader.reload('operator');
  }

  async checkForUpdate(): Promise<void> {
    if (this.#check.peek() === 'checking') return;
    this.#check.value = 'checking';
    await this.session.update?.checkForUpdate().catch(() => undefined);
    this.#check.value = 'checked';
  }

  async applyUpdate(): Promise<void> {
    this.#check.value = 'applying';
    await this.session.takeUpdate('operator');
    this.#check.value = 'checked';
  }

  #tick(): void {
    const { world, phase } = this.session;
    this.#cancelTick = world.wait(() => this.#tick(), TICK_MS);
    const nowMs = world.ageMs();
    this.#ageMs.value = nowMs;
    // A kiosk that went back to its loop has nobody before it, whatever brought it there.
    if (nowMs - this.#touchedMs >= OPEN_MS || phase.peek() === 'loop') this.close();
  }
}
