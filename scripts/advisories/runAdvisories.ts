/** Tells whether a known finding ships: by our own list, and by the registry's service where it answers. */
import type { Issue } from '../checks/Issue.ts';
import { formatIssue } from '../checks/Issue.ts';
import { readJson } from '../seeds/readJson.ts';
import { ADVISORIES_FILE, readAdvisories } from './Advisory.ts';
import type { RegistryAnswer } from './askRegistry.ts';
import { matchAdvisories } from './matchAdvisories.ts';
import { shippedPackages, type Lock } from './shippedPackages.ts';

export interface AdvisoriesOptions {
  readonly root: string;
  /** Tools of the build that leave something in the site. */
  readonly byTheBuild: readonly string[];
  readonly ask: (root: string) => Promise<RegistryAnswer>;
  readonly log: (line: string) => void;
}

/** 1 where a finding ships, or where the list or the lock cannot be read. */
export async function runAdvisories({ root, byTheBuild, ask, log }: AdvisoriesOptions): Promise<0 | 1> {
  const issues: Issue[] = [];
  const [advisories, lock] = [await readAdvisories(root, issues), await readJson(root, 'package-lock.json', issues)];
  for (const issue of issues) log(formatIssue(issue));
  if (issues.length > 0) return 1;
  const shipped = shippedPackages(lock as Lock, byTheBuild);
  const known = matchAdvisories(shipped, advisories);
  for (const line of known) log(`${ADVISORIES_FILE}: ${line}`);
  const answer = await ask(root);
  if ('silence' in answer) log(`The registry's own service was not of use (${answer.silence}): this rests on ${ADVISORIES_FILE} alone.`);
  else for (const line of answer.findings) log(`npm audit: ${line}`);
  const found = known.length + ('silence' in answer ? 0 : answer.findings.length);
  const newest = advisories.map(({ checkedOn }) => checkedOn).toSorted().at(-1) ?? 'never';
  log(`${found} known findings in ${shipped.length} packages that ship; the list holds ${advisories.length}, last looked at on ${newest}.`);
  return found === 0 ? 0 : 1;
}
