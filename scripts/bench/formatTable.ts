/** The results as Markdown: a table for each data set, pages beside each other, and what the goals came to. */
import { APPS, BARE_PAGES, DISTRICT, type AppId } from './apps.ts';
import type { BenchResults, Machine } from './BenchRun.ts';
import { DATA_SETS } from './dataSets.ts';
import { MEASURES, bestOf, figureOf, runsOf } from './figures.ts';
import { goalsOf, type Goal } from './goals.ts';
import { ratio, type Spread } from './statistics.ts';

const NOTHING = '–';

export function formatTable(results: BenchResults): string {
  const sets = [...DATA_SETS.map(({ id }): string => id), DISTRICT].filter((data) => results.runs.some((run) => run.data === data));
  return [machineLine(results.machine), ...sets.map((data) => setTable(results, data)), goalTable(goalsOf(results)), ...failures(results)].join('\n\n').concat('\n');
}

function machineLine({ processor, cores, memoryGigabytes, chromium, driver, date, mbps, runs }: Machine): string {
  const line = mbps === undefined ? 'loopback' : `${mbps} Mbit/s`;
  return `Medians of ${runs}, with the least and the most; ${date}; ${processor}, ${cores} cores, ${memoryGigabytes} GB; Chromium ${chromium}, ${driver}; ${line}.`;
}

function setTable(results: BenchResults, data: string): string {
  const apps = APPS.filter(({ id }) => runsOf(results, id, data).length > 0).map(({ id, title }): { readonly id: AppId; readonly title: string } => ({ id, title }));
  if (apps.length === 0) return `### ${data}\n\nNothing was measured.`;
  const isCompared = data !== DISTRICT;
  const rows = MEASURES.map(({ id, title, unit, decimals }) => {
    const figures = apps.map((app) => figureOf(results, id, app.id, data));
    const own = figureOf(results, id, 'ours', data)?.median;
    const ratios = isCompared ? [ratio(own, figureOf(results, id, 'kepler', data)?.median), ratio(own, bestOf(results, id, BARE_PAGES, data))].map(ratioText) : [];
    return [`${title}, ${unit}`, ...figures.map((figure) => spreadText(figure, decimals)), ...ratios];
  });
  const shown = ['shown, all → one category', ...apps.map(({ id }) => shownText(results, id, data)), ...(isCompared ? ['', ''] : [])];
  const heads = [data === DISTRICT ? 'the district’s own map' : data, ...apps.map(({ title }) => title), ...(isCompared ? ['ours ÷ kepler.gl', 'ours ÷ best bare page'] : [])];
  return [`### ${data}`, '', ...table(heads, [...rows, shown])].join('\n');
}

function spreadText(spread: Spread | undefined, decimals: number): string {
  if (spread === undefined) return NOTHING;
  const [median, least, most] = [spread.median, spread.least, spread.most].map((value) => value.toFixed(decimals));
  return spread.count === 1 || least === most ? `${median}` : `${median} (${least}–${most})`;
}

function ratioText(value: number | undefined): string {
  return value === undefined ? NOTHING : value.toFixed(2);
}

function shownText(results: BenchResults, app: AppId, data: string): string {
  const [run] = runsOf(results, app, data);
  if (run?.pixels === undefined) return NOTHING;
  const counts = run.shown.every((count) => count !== undefined) ? `${run.shown.join(' → ')}; ` : '';
  return `${counts}${run.pixels.join(' → ')} pixels`;
}

function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ text, data, figure, most, unit, isMet }) => {
    const withUnit = (value: number) => (unit === '×' ? `${value.toFixed(2)}×` : `${value.toFixed(1)} ms`);
    return [text, data, `≤ ${withUnit(most)}`, figure === undefined ? NOTHING : withUnit(figure), isMet === undefined ? 'not measured' : isMet ? 'met' : '**missed**'];
  });
  return ['### Goals', '', ...table(['goal', 'data', 'most', 'figure', ''], rows)].join('\n');
}

function failures({ runs }: BenchResults): string[] {
  const failed = runs.flatMap((run) => ('failed' in run ? [`- ${run.app} with ${run.data}: ${run.failed.split('\n')[0] ?? ''}`] : []));
  return failed.length === 0 ? [] : [['### Runs that failed', '', ...failed].join('\n')];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)];
}
