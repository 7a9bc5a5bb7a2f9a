/** The rows of a comparison: criteria against candidates, best and worst in words and marks, what is unknown as such. */
import type { CompareColumn, CompareRow, CompareTable } from '../../domain/dossier/compareTable.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Measure } from '../../domain/shortlist/Measure.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { measureWords } from '../../i18n/shortlist/measureWords.ts';
import { useInterface } from '../Interface.ts';
import { roughShare } from '../shortlist/roughShare.ts';
import { scoreRange, span } from '../shortlist/scoreWords.ts';
import { formatShare } from '../stats/formatShare.ts';

export interface CompareNames {
  readonly themes: readonly Theme[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
}

export interface CompareRowsProps extends CompareNames {
  readonly table: CompareTable;
}

export function CompareRows({ table, ...names }: CompareRowsProps) {
  const { columns, rows } = table;
  const { language } = useInterface();
  return (
    <div class="compare-table" role="table" aria-label={DOSSIER_MESSAGES[language].compare} style={{ '--columns': columns.length }}>
      <CompareHead columns={columns} />
      <StandingRow table={table} />
      {rows.map((row) => (
        <CriterionRow key={row.criterion.id} row={row} columns={columns} {...names} />
      ))}
    </div>
  );
}

export function CompareHead({ columns }: { readonly columns: readonly CompareColumn[] }) {
  const { language } = useInterface();
  return (
    <div class="compare-row compare-head" role="row">
      <span role="columnheader">{DOSSIER_MESSAGES[language].criterion}</span>
      {columns.map(({ candidate }) => (
        <span role="columnheader" key={candidate.id}>
          {candidate.name[language]}
        </span>
      ))}
    </div>
  );
}

/** Of so few, all are among the first three. */
const TOP = 3;

/** Rank and how firm it is, score and how much is known. */
export function StandingRow({ table: { columns, rankedCount, rows } }: { readonly table: CompareTable }) {
  const { language, messages } = useInterface();
  const own = DOSSIER_MESSAGES[language];
  const shortlist = SHORTLIST_MESSAGES[language].ranked;
  return (
    <div class="compare-row compare-standing" role="row">
      <span role="rowheader">
        {own.rankRow}
        <small>{own.scoreRow}</small>
      </span>
      {columns.map(({ candidate, ranked, firmness }) => (
        <span role="cell" key={candidate.id} data-name={candidate.name[language]}>
          <b>{ranked === undefined ? own.excluded : ranked.rank === undefined ? own.notRanked : own.rank(formatNumber(ranked.rank, language))}</b>
          {ranked !== undefined && (
            <small>
              {[
                ...(firmness === undefined ? [] : [own.firmRanks(span(firmness.from, firmness.to, language), formatNumber(rankedCount, language))]),
                ...(firmness === undefined || rankedCount <= TOP ? [] : [shortlist.topThree(roughShare(firmness.topThree, language))]),
                own.score(scoreRange(ranked.score, language)), own.known(formatShare(ranked.knownShare, 1, language)),
              ].join(' · ')}
            </small>
          )}
          {ranked !== undefined && ranked.undecided.length > 0 && (
            <small class="ask">
              {shortlist.ask(ranked.undecided.map((must) => rows.find(({ criterion }) => criterion.id === must.criterion)?.criterion.name[language] ?? '').join(messages.listSeparator))}
            </small>
          )}
        </span>
      ))}
    </div>
  );
}

export function CriterionRow({ row: { criterion, weight, measures, marks, verdict }, columns, themes, placesById }: { readonly row: CompareRow; readonly columns: readonly CompareColumn[] } & CompareNames) {
  const shown = useInterface();
  const { language, messages } = shown;
  const own = DOSSIER_MESSAGES[language];
  return (
    <div class="compare-row" role="row">
      <span role="rowheader">
        {criterion.name[language]}
        <small>{weight === 0 ? own.unweighed : own.weight(`${formatNumber(Math.round(weight * 1_000) / 10, language)} %`)}</small>
        <small class={`compare-verdict is-${verdict}`}>{own.verdict[verdict]}</small>
      </span>
      {measures.map((measure, index) => {
        const mark = marks[index];
        const aside = asideOf(measure);
        return (
          <span role="cell" key={columns[index]?.candidate.id} data-name={columns[index]?.candidate.name[language]} class={mark === undefined ? undefined : `is-${mark}`}>
            <span class={measure.isKnown ? 'compare-value' : 'compare-value not-found'}>
              {measureWords(criterion, measure, shown)}
            </span>
            {mark !== undefined && (
<strong class="compare-mark">{own.mark[mark]}</strong>
            )}
            {aside !== '' && <small>{aside}</small>}
            {measure.sources.length > 0 && <CompareSource measure={measure} />}
          </span>
        );
      })}
    </div>
  );

  /** The nearest place, the words that the stated industries hold, the themes. */
  function asideOf({ places, words }: Measure): string {
    if (criterion.measure === 'nearest') return placesById.get(places[0] ?? '')?.properties.name[language] ?? '';
    if (criterion.measure === 'themes') return themes.filter(({ id }) => words.includes(id)).map(({ short }) => short[language]).join(messages.listSeparator);
    // They are the sources' own words, which are Chinese.
    return criterion.measure === 'industries' && language !== 'en' ? words.join(messages.listSeparator) : '';
  }
}

/** The first source, and how many there are beside it. */
function CompareSource({ measure: { sources, asOf, grade } }: { readonly measure: Measure }) {
  const { language, messages } = useInterface();
  const own = DOSSIER_MESSAGES[language];
  const date = asOf === undefined || asOf === 'n.d.' ? '' : `${messages.asOf(formatDate(asOf, language))} · `;
  return (
    <small class="compare-source">
      {grade !== undefined && `${grade} · `}
      {date}
      <span lang="zh-Hans">{sources[0]}</span>
      {sources.length > 1 && ` ${own.sourceCount(formatNumber(sources.length, language))}`}
    </small>
  );
}
