/** What the views of themes draw beyond the places: relations, and targets that stand on one scale. */
import type { Target } from '../../src/domain/Report.ts';
import type { Measure, MeasuredTarget, Relation, RelationEnd, ThemeViewData } from '../../src/domain/ThemeView.ts';
import { localise } from '../seeds/localise.ts';
import { passagesInOrder } from '../seeds/passagesInOrder.ts';
import type { SeedRelation } from '../seeds/reportSchema.ts';
import type { SeedText } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import type { DigestedReport } from './toReport.ts';

/** Of the report in force. `report` is what `toReport` makes of the same seeds. */
export function toThemeViews(seeds: Seeds, { passages, quantities }: DigestedReport): ThemeViewData {
  const themes = new Map(passages.map(({ id, theme }) => [id, theme]));
  const targets = new Map(quantities.flatMap((each) => (each.kind === 'target' ? [[each.id, each] as const] : [])));
  const entries = passagesInOrder(seeds);
  const relations = entries.flatMap(({ id, passage }) =>
    passage.relations.map(({ ends: [one, other], label }, index): Relation => ({
      id: `${id}#${index + 1}`,
      passage: id,
      theme: themes.get(id) ?? '',
      ends: [toEnd(one), toEnd(other)],
      label: localise(label),
    })),
  );
  const measured = entries.flatMap(({ id, passage }) =>
    passage.targets.flatMap(({ id: target, measure, measureOf }) =>
      measure === undefined ? [] : [{ measure, measureOf, theme: themes.get(id) ?? '', target: targets.get(target) }],
    ),
  );
  const measures = seeds.report.measures.flatMap(({ id, name, note }) => {
    const own = measured.filter(({ measure }) => measure === id);
    // Each theme that states it has it on its own map.
    return [...new Set(own.map(({ theme }) => theme))].map((theme): Measure => ({
      id,
      theme,
      name: localise(name),
      ...(note === undefined ? {} : { note: localise(note) }),
      targets: own.flatMap((each) => (each.theme === theme && each.target !== undefined ? toMeasured(each.target, each.measureOf) : [])),
    }));
  });
  return { relations, measures };
}

function toEnd(end: SeedRelation['ends'][number]): RelationEnd {
  if (typeof end === 'string') return { place: end };
  return 'named' in end ? { named: localise(end.named) } : end;
}

function toMeasured({ places, label, figures, year, passage, outcome }: Target, of: SeedText | undefined): MeasuredTarget[] {
  const [place] = places;
  const [figure] = figures;
  if (place === undefined || figure === undefined) return [];
  return [
    {
      place,
      ...(of === undefined ? {} : { of: localise(of) }),
      label,
      figure,
      ...(year === undefined ? {} : { year }),
      passage,
      outcome,
    },
  ];
}
