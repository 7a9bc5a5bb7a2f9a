/** Which scenario fetches which file, measured by taking each once with every file as it is. */
import type { Browser } from 'playwright-core';
import type { FaultySite } from './FaultySite.ts';
import { FaultVisit } from './FaultVisit.ts';
import type { Scenario } from './scenarios.ts';

export interface Recording {
  /** By file, the scenarios that fetch it. */
  readonly scenariosOf: ReadonlyMap<string, readonly Scenario[]>;
  /** Scenarios that did not come to show what they should. */
  readonly broken: readonly string[];
}

const WITHIN_MS = { page: 30_000, map: 120_000 } as const;
/** What follows what shows, as fonts and what works offline. */
const AFTERWARDS_MS = 1_500;

/** Side by side on as many sites as there are. */
export async function recordScenarios(browser: Browser, sites: readonly FaultySite[], scenarios: readonly Scenario[], tell: (line: string) => void): Promise<Recording> {
  const asked = new Map<Scenario, readonly string[]>();
  const broken: string[] = [];
  const left = [...scenarios];
  const record = async (site: FaultySite) => {
    for (let scenario = left.shift(); scenario !== undefined; scenario = left.shift()) {
      site.make(undefined);
      const visit = await FaultVisit.of(browser, site.url, scenario);
      visit.page.setDefaultTimeout(WITHIN_MS.map);
      await visit.open();
      const shown = await visit.act(scenario.drawsMap === true ? WITHIN_MS.map : WITHIN_MS.page, true);
      await visit.page.waitForTimeout(AFTERWARDS_MS);
      const problem = shown !== 'shown' ? 'does not show what it should' : visit.uncaught[0];
      if (problem !== undefined) broken.push(`${scenario.name}: ${problem}`);
      asked.set(scenario, [...site.asked.keys()]);
      tell(`${scenario.name}: ${site.asked.size} files${problem === undefined ? '' : `, ${problem}`}`);
      await visit.close();
    }
  };
  await Promise.all(sites.map(record));
  const scenariosOf = new Map<string, Scenario[]>();
  for (const scenario of scenarios) for (const file of asked.get(scenario) ?? []) scenariosOf.set(file, [...(scenariosOf.get(file) ?? []), scenario]);
  return { scenariosOf, broken };
}
