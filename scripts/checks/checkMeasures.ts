/** What may stand on one scale: targets of one measure state one figure of one place each, all in one unit. */
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export function checkMeasures({ report, reportFile, chapters }: Seeds): Issue[] {
  const known = report.measures.map(({ id }) => id);
  const units = new Map<string, string>();
  const targets = chapters.flatMap(({ file, digest }) => digest.passages.flatMap((passage) => passage.targets.map((target) => ({ file, target }))));
  return [
    ...checkUnique(known.map((key) => ({ file: reportFile, key })), 'measures'),
    ...targets.flatMap(({ file, target: { id, measure, figures, places } }): Issue[] => {
      if (measure === undefined) return [];
      const where = { file, record: id, field: 'measure' };
      if (!known.includes(measure)) {
        return [unresolved({ ...where, what: 'measure', word: measure, known, refersTo: reportFile })];
      }
      const [figure, ...others] = figures;
      if (figure === undefined || others.length > 0 || places.length !== 1) {
        return [{ ...where, message: `has ${figures.length} figures and ${places.length} places`, suggestion: 'what is measured has one of each' }];
      }
      const unit = units.get(measure) ?? figure.unit;
      units.set(measure, unit);
      if (unit === figure.unit) return [];
      return [{ ...where, message: `"${measure}" is counted in "${unit}", this figure in "${figure.unit}"`, suggestion: 'what is counted otherwise is another measure' }];
    }),
  ];
}
