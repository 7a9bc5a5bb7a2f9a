/** The digest of a report → what it is, its passages, and targets with their outcomes, as the page reads them. */
import type { ReportSummary } from '../../src/domain/Catalog.ts';
import type { Figure, Passage, Result, Target } from '../../src/domain/Report.ts';
import { citation } from '../features/citation.ts';
import { localise } from '../seeds/localise.ts';
import { passagesInOrder } from '../seeds/passagesInOrder.ts';
import type { SeedResult, SeedTarget } from '../seeds/reportSchema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { toOutcomes } from './toOutcomes.ts';
import { toSegments } from './toSegments.ts';

export interface DigestedReport {
  readonly summary: ReportSummary;
  readonly passages: readonly Passage[];
  /** Targets and results in the report's order. */
  readonly quantities: readonly (Target | Result)[];
}

/** Expects seeds that passed `checkSeeds`: every target has its outcome. */
export function toReport(seeds: Seeds): DigestedReport {
  const { report, sources } = seeds;
  const source = sources.find(({ id }) => id === report.source);
  const themes = new Map(report.chapters.map(({ key, theme }) => [key, theme]));
  const outcomes = toOutcomes(seeds);
  const entries = passagesInOrder(seeds);
  return {
    summary: {
      id: report.id,
      title: localise(report.title),
      citation: source === undefined ? report.publisher : citation(source),
      chapters: report.chapters.map(({ key, theme, title, printedInPart }) => ({
        key,
        theme,
        title: localise(title),
        ...(printedInPart === undefined ? {} : { printedInPart: localise(printedInPart) }),
      })),
    },
    passages: entries.map(({ chapter, passage, id }) => ({
      id,
      chapter,
      order: passage.order,
      theme: themes.get(chapter) ?? '',
      text: toSegments(passage.text),
    })),
    quantities: entries.flatMap(({ passage, id }) => [
      ...passage.targets.map((target): Target => {
        const outcome = outcomes.get(target.id);
        if (outcome === undefined) throw new Error(`no outcome for ${target.id}`);
        return {
          kind: 'target',
          ...toQuantity(target, id),
          ...(target.due === undefined ? {} : { due: target.due }),
          ...(target.continues === undefined ? {} : { continues: target.continues }),
          outcome,
        };
      }),
      ...passage.results.map((result): Result => ({ kind: 'result', ...toQuantity(result, id) })),
    ]),
  };
}

function toQuantity({ id, label, figures, year, places }: SeedTarget | SeedResult, passage: string) {
  return {
    id,
    label: localise(label),
    figures: figures.map(({ label: own, comparator, value, upTo, unit }): Figure => ({
      ...(own === undefined ? {} : { label: localise(own) }),
      comparator,
      value,
      ...(upTo === undefined ? {} : { upTo }),
      unit,
    })),
    ...(year === undefined ? {} : { year }),
    places,
    passage,
  };
}
