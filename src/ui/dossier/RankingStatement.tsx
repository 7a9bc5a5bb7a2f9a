/** How the comparison came about, for those who were not there: preset, weights, must-haves, and what a score is. */
import type { Preset } from '../../domain/shortlist/Criterion.ts';
import type { Ranking } from '../../domain/shortlist/Ranking.ts';
import type { Must } from '../../domain/shortlist/ShortlistChoice.ts';
import { formatNumber } from '../../i18n/format.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { limitWords } from '../../i18n/shortlist/measureWords.ts';
import { useInterface } from '../Interface.ts';

export interface RankingStatementProps {
  readonly preset: Preset;
  readonly criteria: Ranking['criteria'];
  /** Where the drives of one criterion start; undefined without an origin. */
  readonly origin: string | undefined;
  /** Whether something counts that no link tells. */
  readonly hasUnsaid: boolean;
  readonly musts: readonly { readonly must: Must; readonly criterion: Ranking['criteria'][number]['criterion'] }[];
}

export function RankingStatement({ preset, criteria, origin, hasUnsaid, musts }: RankingStatementProps) {
  const shown = useInterface();
  const { language, messages } = shown;
  const own = DOSSIER_MESSAGES[language];
  const weights = criteria
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ criterion, weight }) => `${criterion.name[language]} ${formatNumber(Math.round(weight * 1_000) / 10, language)} %`);
  return (
    <div class="ranking-statement">
      <p>
        <strong>{own.preset(preset.name[language])}</strong> {preset.about[language]}
      </p>
      <p>
        <b>{own.weights}</b> {weights.join(messages.listSeparator)}
      </p>
      <p>
        <b>{own.musts}</b>{' '}
        {musts.length === 0 ? own.noMusts : musts.map(({ must, criterion }) => `${criterion.name[language]} ${limitWords(criterion, must.limit, shown)}`).join(messages.listSeparator)}
      </p>
      {origin !== undefined && (
        <p>
          <b>{own.origin}</b> {origin}
        </p>
      )}
      {hasUnsaid && <p>{own.unsaid}</p>}
      <p>{own.method}</p>
      <p>{own.methodTimes}</p>
    </div>
  );
}
