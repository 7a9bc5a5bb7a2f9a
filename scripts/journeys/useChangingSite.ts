/** Visits of a site that its server may change, cut or spoil, with the service worker allowed; and what can be asked of that. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { PROJECT } from './buildSite.ts';
import { ChangingSite } from './ChangingSite.ts';
import { Journey, type Visit, type VisitOptions } from './Journey.ts';
import { withoutWebGl } from './withoutWebGl.ts';

export const DIST = join(PROJECT, 'dist');
export const PATIENCE_MS = 240_000;
/** A browser without WebGL: what stands beside the map is there at once. Requests that the service worker answers cannot be held up. */
export const WITHOUT_WEBGL: VisitOptions = { waitForMap: false, before: (page) => withoutWebGl(page.context()) };

export interface ChangingVisits {
  readonly site: () => ChangingSite;
  readonly open: (options?: VisitOptions) => Promise<Visit>;
  /** The page's network and the server, both. */
  readonly cutNetwork: (visit: Visit) => Promise<void>;
}

/** Registers the site for the tests of a file; before each it is whole, and that of the project. */
export function useChangingSite(): ChangingVisits {
  let site: ChangingSite;
  let journey: Journey | undefined;
  const visits: Visit[] = [];
  beforeAll(async () => {
    site = await ChangingSite.start(DIST);
    journey = await Journey.start(site);
  });
  beforeEach(async () => {
    site.trouble = undefined;
    await site.change(DIST);
    await site.resume();
  });
  afterEach(async () => {
    const done = visits.splice(0);
    await Promise.all(done.map((visit) => visit.close()));
    const problems = done.flatMap((visit) => visit.unexpectedProblems());
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  afterAll(() => journey?.stop());
  return {
    site: () => site,
    open: async (options = {}) => {
      if (journey === undefined) throw new Error('a visit before the journey started');
      const visit = await journey.visit({ serviceWorkers: 'allow', ...options });
      visits.push(visit);
      return visit;
    },
    cutNetwork: async (visit) => {
      await visit.page.context().setOffline(true);
      await site.stop();
    },
  };
}

/** Every file of a version is on the device. */
export function ready(page: Page): Promise<void> {
  const isReady = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
  return expect.poll(isReady, { timeout: 60_000 }).toBe(true);
}
