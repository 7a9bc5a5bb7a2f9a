/** The site as the device keeps it: whether it works without a network, and whether a newer one waits. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { WHICH_VERSION, type ToWorker } from './worker/messages.ts';

/** `preparing` until every file of a version is on the device. */
export type OfflineState = 'unsupported' | 'preparing' | 'ready';

export interface OfflineSurroundings {
  /** Undefined where the browser has no service workers, or allows this page none. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly workerUrl: string;
  /** Address of the script that the page began with: other versions begin with others. */
  readonly version: string;
  readonly reload: () => void;
}

const HOUR_MS = 3_600_000;
/** A reader who goes to and fro between windows asks no server every time. */
const LOOKING_AGAIN_MS = 600_000;
/**
 * The version in force first ends what it has begun; where it is asked for more just then, it stays for half a minute or longer.
 * A kiosk lets nobody touch it meanwhile, and tells its monitor nothing: shorter than what that one takes for dead.
 */
const TAKING_OVER_MS = 25_000;

export class OfflineSite {
  readonly #surroundings: OfflineSurroundings;
  readonly #state = signal<OfflineState>('preparing');
  readonly #updateIsWaiting = signal(false);
  readonly #isOutrun = signal(false);
  readonly #watched = new WeakSet<ServiceWorkerRegistration>();
  #registration: ServiceWorkerRegistration | undefined;
  #isApplying = false;
  #lastCheckMs = Number.NEGATIVE_INFINITY;

  constructor(surroundings: OfflineSurroundings) {
    this.#surroundings = surroundings;
    if (surroundings.container === undefined) this.#state.value = 'unsupported';
  }

  get state(): ReadonlySignal<OfflineState> {
    return this.#state;
  }

  /** True where a reload after `takeOver` brings a newer version than this page is of. */
  get updateIsWaiting(): ReadonlySignal<boolean> {
    return this.#updateIsWaiting;
  }

  /** True where the newer version is in force and this page was not loaded with it, as when another window has taken it: it goes on with its own. */
  get isOutrun(): ReadonlySignal<boolean> {
    return this.#isOutrun;
  }

  /** Registers the service worker and looks for newer versions: now, hourly, and when the network or the reader comes back. */
  start(): void {
    const { container, version } = this.#surroundings;
    if (container === undefined) return;
    // The first service worker of all takes over a page of its own version.
    let wasServed = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (wasServed && !this.#isApplying) this.#isOutrun.value = this.#updateIsWaiting.value = true;
      wasServed = true;
    });
    container.addEventListener('message', ({ data, ports }) => {
      if (data === WHICH_VERSION) ports[0]?.postMessage(version);
    });
    container.startMessages();
    void this.checkForUpdate();
    setInterval(() => void this.checkForUpdate(), HOUR_MS);
    addEventListener('online', () => void this.checkForUpdate());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && performance.now() - this.#lastCheckMs > LOOKING_AGAIN_MS) void this.checkForUpdate();
    });
  }

  /** Asks the server for a newer version; resolves when it is known whether there is one. Never rejects. */
  async checkForUpdate(): Promise<void> {
    const { container, workerUrl } = this.#surroundings;
    if (container === undefined) return;
    this.#lastCheckMs = performance.now();
    try {
      // A first installation that broke off leaves nothing behind, and begins anew.
      const registration = await container.register(workerUrl, { updateViaCache: 'none' });
      this.#watch(registration);
      await registration.update();
      this.#look();
    } catch {
      // Without a network the version on the device goes on.
    }
  }

  /** Reloads this page with the newer version; without one, or where `takeOver` fails, it does nothing. Never rejects. */
  async applyUpdate(): Promise<void> {
    if (await this.takeOver()) this.#surroundings.reload();
  }

  /**
   * Lets the newer version take over. True where loading this page brings it; false without one, and where it is not in force in
   * time. Until it is, nothing may be loaded: a page that is asked for just as the version before ends may never come. Where it
   * comes later, it is as if another window had taken it. Never rejects.
   */
  async takeOver(): Promise<boolean> {
    if (this.#surroundings.container === undefined || !this.#updateIsWaiting.value) return false;
    const waiting = this.#registration?.waiting;
    if (waiting == null) return true;
    this.#isApplying = true;
    return new Promise((resolve) => {
      setTimeout(() => {
        this.#isApplying = false;
        resolve(false);
      }, TAKING_OVER_MS);
      waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve(true));
      waiting.postMessage('apply' satisfies ToWorker, []);
    });
  }

  #watch(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    this.#look();
    if (this.#watched.has(registration)) return;
    this.#watched.add(registration);
    const follow = () => registration.installing?.addEventListener('statechange', () => this.#look());
    follow();
    registration.addEventListener('updatefound', follow);
  }

  #look(): void {
    const { active, waiting } = this.#registration ?? {};
    if (active == null) return;
    this.#state.value = 'ready';
    if (waiting != null) this.#updateIsWaiting.value = true;
    else if (!this.#isOutrun.value) active.postMessage('clear-older' satisfies ToWorker, []);
  }
}
