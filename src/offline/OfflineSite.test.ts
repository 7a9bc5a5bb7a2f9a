import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OfflineSite } from './OfflineSite.ts';

/** A service worker as far as a page sees it: it keeps what it is told. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installed';
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  isReachable = true;

  async update(): Promise<void> {
    await Promise.resolve();
    if (!this.isReachable) throw new TypeError('no network');
  }

  install(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  installed(worker: FakeWorker): void {
    this.installing = null;
    if (this.active === null) this.active = worker;
    else this.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  controller: FakeWorker | null = null;
  mayRegister = true;

  async register(): Promise<FakeRegistration> {
    await Promise.resolve();
    if (!this.mayRegister) throw new TypeError('no network');
    return this.registration;
  }

  startMessages(): void {
    // Messages are dispatched by hand.
  }

  takeOver(worker: FakeWorker): void {
    this.registration.waiting = null;
    this.controller = this.registration.active = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }

  /** What the worker does on taking over is done. */
  activated(worker: FakeWorker): void {
    worker.state = 'activated';
    worker.dispatchEvent(new Event('statechange'));
  }
}

const page = new EventTarget();
let container: FakeContainer;
let reload: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  container = new FakeContainer();
  reload = vi.fn<() => void>();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const siteOf = (given: FakeContainer | undefined) =>
  new OfflineSite({ container: given as unknown as ServiceWorkerContainer | undefined, workerUrl: 'https://map.example/serviceWorker.js', version: 'https://map.example/assets/index-1.js', reload });

/** A page that is served by a version on the device. */
async function served(): Promise<OfflineSite> {
  container.controller = container.registration.active = new FakeWorker();
  const site = siteOf(container);
  site.start();
  await site.checkForUpdate();
  return site;
}

test('a browser without service workers says so, and nothing is asked of it', async () => {
  const site = siteOf(undefined);
  site.start();
  await site.checkForUpdate();
  await site.applyUpdate();
  expect(site.state.value).toBe('unsupported');
  expect(reload).not.toHaveBeenCalled();
});

test('a first visit is prepared until every file is there; the first service worker is no newer version', async () => {
  const site = siteOf(container);
  site.start();
  await site.checkForUpdate();
  expect(site.state.value).toBe('preparing');
  const worker = container.registration.install();
  expect(site.state.value).toBe('preparing');
  container.registration.installed(worker);
  container.takeOver(worker);
  expect(site.state.value).toBe('ready');
  expect(site.updateIsWaiting.value).toBe(false);
});

test('a first installation that failed is begun anew by the next look', async () => {
  const site = siteOf(container);
  container.mayRegister = false;
  await site.checkForUpdate();
  expect(site.state.value).toBe('preparing');
  container.mayRegister = true;
  container.registration.active = new FakeWorker();
  await site.checkForUpdate();
  expect(site.state.value).toBe('ready');
});

test('a newer version waits until it is asked for, and is then taken before the page is loaded anew', async () => {
  const site = await served();
  const worker = container.registration.install();
  expect(site.updateIsWaiting.value).toBe(false);
  container.registration.installed(worker);
  expect(site.updateIsWaiting.value).toBe(true);
  expect(worker.told).toEqual([]);
  const applied = site.applyUpdate();
  expect(worker.told).toEqual(['apply']);
  expect(reload).not.toHaveBeenCalled();
  container.takeOver(worker);
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).not.toHaveBeenCalled();
  container.activated(worker);
  await applied;
  expect(reload).toHaveBeenCalledOnce();
  expect(site.isOutrun.value).toBe(false);
});

test('one that cannot take over in time leaves the page as it is, and is followed later as if another window had taken it', async () => {
  const site = await served();
  const worker = container.registration.install();
  container.registration.installed(worker);
  const applied = site.applyUpdate();
  await vi.advanceTimersByTimeAsync(25_000);
  await applied;
  expect([reload.mock.calls.length, site.updateIsWaiting.value, site.isOutrun.value]).toEqual([0, true, false]);
  container.takeOver(worker);
  container.activated(worker);
  expect([reload.mock.calls.length, site.isOutrun.value]).toEqual([0, true]);
  await site.applyUpdate();
  expect(reload).toHaveBeenCalledOnce();
});

test('without a newer version nothing is loaded anew', async () => {
  const site = await served();
  await site.applyUpdate();
  expect(reload).not.toHaveBeenCalled();
});

test('a window that another one has outrun knows it, goes on, and follows when asked', async () => {
  const site = await served();
  container.takeOver(new FakeWorker());
  expect([site.isOutrun.value, site.updateIsWaiting.value]).toEqual([true, true]);
  expect(reload).not.toHaveBeenCalled();
  await site.applyUpdate();
  expect(reload).toHaveBeenCalledOnce();
});

test('it looks hourly and when the network comes back, and a server that is away harms nothing', async () => {
  const site = await served();
  const update = vi.spyOn(container.registration, 'update');
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(update).toHaveBeenCalledTimes(1);
  container.registration.isReachable = false;
  page.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(update).toHaveBeenCalledTimes(2);
  expect([site.state.value, site.updateIsWaiting.value]).toEqual(['ready', false]);
});

test('the service worker is told which version the page is of, and clears away older files only where none waits', async () => {
  await served();
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise((resolve) => port1.addEventListener('message', ({ data }) => resolve(data)));
  port1.start();
  container.dispatchEvent(Object.assign(new Event('message'), { data: 'which-version', ports: [port2] }));
  vi.useRealTimers();
  expect(await answered).toBe('https://map.example/assets/index-1.js');
  port1.close();
  expect(container.registration.active?.told).toContain('clear-older');
  const { active } = container.registration;
  const before = active?.told.length;
  container.registration.installed(container.registration.install());
  expect(active?.told.length).toBe(before);
});
