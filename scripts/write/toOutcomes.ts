/** What is known of each target after the report, by the id of the target. */
import type { Beside, Outcome } from '../../src/domain/Report.ts';
import { toCited } from '../features/toCited.ts';
import { localise } from '../seeds/localise.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export function toOutcomes({ outcomes, sources }: Seeds): ReadonlyMap<string, Outcome> {
  const cited = toCited(sources);
  return new Map(
    outcomes.map(({ target, verdict, on, source, note, beside, reviewedOn }) => [
      target,
      {
        verdict,
        ...(on === undefined ? {} : { on }),
        ...(source === undefined ? {} : cited(source)),
        ...(note === undefined ? {} : { note: localise(note) }),
        beside: beside.map(({ kind, text, note: why, asOf, source: origin }): Beside => ({
          kind,
          text: localise(text),
          ...(why === undefined ? {} : { note: localise(why) }),
          asOf,
          ...cited(origin),
        })),
        reviewedOn,
      },
    ]),
  );
}
