/** What of a service worker's surroundings is used here: the compiler knows those of pages alone. */

export interface WorkerClient {
  readonly url: string;
  readonly postMessage: (message: unknown, transfer: readonly Transferable[]) => void;
}

export interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: { readonly type: 'window'; readonly includeUncontrolled: boolean }) => Promise<readonly WorkerClient[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((type: 'install' | 'activate', listener: (event: LastingEvent) => void) => void) &
    ((type: 'message', listener: (event: LastingEvent & MessageEvent<unknown>) => void) => void);
}
