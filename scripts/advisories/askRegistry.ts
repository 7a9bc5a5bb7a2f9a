/** Asks the registry's own service, through npm, what it knows of the packages that ship. */
import { execFile } from 'node:child_process';
import * as v from 'valibot';

/** Findings in words, or why there is no answer. */
export type RegistryAnswer = { readonly findings: readonly string[] } | { readonly silence: string };

const LONGEST_ANSWER_MS = 60_000;
const LARGEST_ANSWER_BYTES = 64_000_000;
/** Below these nothing fails. */
const GRAVE: readonly string[] = ['high', 'critical'];

const report = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({
      severity: v.string(),
      range: v.string(),
      nodes: v.array(v.string()),
      via: v.array(v.union([v.string(), v.object({ title: v.string(), url: v.string(), severity: v.string() })])),
    }),
  ),
});

/** In the folder of a project with a lock. Never rejects. */
export function askRegistry(root: string): Promise<RegistryAnswer> {
  const npm = process.env['npm_execpath'];
  // Run by Node itself npm needs no shell, on Windows too.
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const asked = [...before, 'audit', '--omit=dev', '--json', '--fetch-retries=0'];
  return new Promise((resolve) => {
    // It ends with 1 where there is a finding: what it prints tells more.
    execFile(command, asked, { cwd: root, timeout: LONGEST_ANSWER_MS, maxBuffer: LARGEST_ANSWER_BYTES }, (error, stdout) => {
      resolve(stdout.trim() === '' ? { silence: error === null ? 'npm said nothing' : `npm did not answer (${error.code ?? error.signal ?? 'it ended early'})` } : parseAnswer(stdout));
    });
  });
}

/** What `npm audit --json` prints. */
export function parseAnswer(stdout: string): RegistryAnswer {
  let value: unknown;
  try {
    value = JSON.parse(stdout);
  } catch {
    return { silence: 'its answer is no JSON' };
  }
  const parsed = v.safeParse(report, value);
  if (!parsed.success) return { silence: reasonIn(value) };
  return {
    findings: Object.entries(parsed.output.vulnerabilities)
      .filter(([, { severity }]) => GRAVE.includes(severity))
      .map(([name, { severity, range, nodes, via }]) => {
        const why = via.map((each) => (typeof each === 'string' ? `through ${each}` : `${each.title} ${each.url}`));
        return `${name} (${nodes.join(', ')}) lies in ${range}: ${severity}. ${why.join('; ')}`;
      }),
  };
}

/** Without the address that was asked, which is the machine's own setting. */
function reasonIn(value: unknown): string {
  const { statusCode, error } = v.parse(v.fallback(v.object({ statusCode: v.optional(v.number()), error: v.optional(v.object({ code: v.optional(v.string()) })) }), {}), value);
  if (statusCode !== undefined) return `it answers with status ${statusCode}`;
  return error?.code === undefined ? 'its answer is none that we know' : `it cannot be reached (${error.code})`;
}
