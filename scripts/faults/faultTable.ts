/** The outcome of the sweep as a table in Markdown: by groups of files, what became of each fault and what the page says. */
import { FAULT_NAMES, FAULTS } from './Fault.ts';
import type { Finding } from './tryFault.ts';

const GROUPS: readonly (readonly [file: RegExp, name: string])[] = [
  [/^index\.html$/, 'the page itself'],
  [/^serviceWorker\.js$|\/(?:startOffline|keepSlices|offline)-/, 'what keeps the site on the device'],
  [/\/index-.*\.(?:js|css)$|\/(?:shared|rolldown-runtime)-.*\.js$/, 'the script and look that the page begins with'],
  [/\/(?:zh-Hans|zh-Hant|en)-.*\.js$/, 'texts of a language'],
  [/orker-.*\.js$/, 'workers'],
  [/\.woff2$/, 'typefaces'],
  [/\.css$/, 'look of a panel'],
  [/\/(?:water|hills|network|sheet|boundaries|district-land|rivers|cities)-.*\.geojson$/, 'layers of the base map'],
  [/\.(?:geo)?json$/, 'data'],
  [/\/read\w+-.*\.js$|\/(?:lib|projectedBy|shiftDatum|convertDatum|togeojson\.es|syntaxErrorIn|parseShapeText)-/, 'readers of files'],
  [/\.js$/, 'code of panels and map'],
];

function groupOf(file: string): string {
  return GROUPS.find(([pattern]) => pattern.test(file))?.[1] ?? 'other';
}

export function faultTable(findings: readonly Finding[]): string {
  const groups = [...new Set([...GROUPS.map(([, name]) => name), 'other'])].filter((name) => findings.some(({ file }) => groupOf(file) === name));
  const head = ['file group', 'files', ...FAULTS.map((fault) => FAULT_NAMES[fault]), 'another try', 'what the page says'];
  const rows = groups.map((name) => {
    const own = findings.filter(({ file }) => groupOf(file) === name);
    return [name, String(new Set(own.map(({ file }) => file)).size), ...FAULTS.map((fault) => share(own.filter((each) => each.fault === fault))), retries(own), said(own)];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** How many passed of how many. */
function share(findings: readonly Finding[]): string {
  return findings.length === 0 ? '–' : `${findings.filter(({ shortfalls }) => shortfalls.length === 0).length}/${findings.length}`;
}

function retries(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { retried } of findings) if (retried !== 'not needed') counts.set(retried, (counts.get(retried) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ') || '–';
}

function said(findings: readonly Finding[]): string {
  const texts = findings.filter(({ fault, said: text }) => fault !== 'slow' && text !== '').map(({ said: text }) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '/').slice(0, 60));
  return [...new Set(texts)].slice(0, 4).join(' / ') || 'nothing';
}
