/** The first pages of a dossier: maps at one scale, how the ranking came about, and criterion by criterion. */
import type { ComponentChildren } from 'preact';
import type { CompareTable } from '../../domain/dossier/compareTable.ts';
import type { Candidate } from '../../domain/shortlist/Candidate.ts';
import type { Language } from '../../domain/LocalText.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { CompareHead, CriterionRow, StandingRow, type CompareNames } from './CompareRows.tsx';
import type { PaperBlock } from './PaperPages.tsx';
import { RankingStatement, type RankingStatementProps } from './RankingStatement.tsx';

export interface ComparisonPages extends CompareNames, RankingStatementProps {
  readonly table: CompareTable;
  readonly mapOf: (candidate: Candidate) => ComponentChildren;
  /** "1:200 000" */
  readonly ratio: string;
  readonly qr: ComponentChildren;
}

export function comparisonBlocks({ table, mapOf, ratio, qr, themes, placesById, ...statement }: ComparisonPages, language: Language, messages: Messages): PaperBlock[] {
  const own = DOSSIER_MESSAGES[language];
  const { columns, rows } = table;
  const start: PaperBlock[] = [
    {
      key: 'title',
      startsPage: true,
      isWithNext: true,
      node: (
        <div class="dossier-title">
          <div>
            <h1>{own.dossier}</h1>
            <p class="dossier-other">{columns.map(({ candidate }) => candidate.name[language]).join(messages.listSeparator)}</p>
          </div>
          {qr}
        </div>
      ),
    },
    {
      key: 'maps',
      node: (
        <figure class="dossier-maps">
          <div>
            {columns.map(({ candidate, ranked }) => (
              <div key={candidate.id}>
                <h2>
                  {candidate.name[language]}
                  {ranked?.rank !== undefined && <small> {own.rank(formatNumber(ranked.rank, language))}</small>}
                </h2>
                {mapOf(candidate)}
              </div>
            ))}
          </div>
          <figcaption>{own.mapsAtOneScale(ratio)}</figcaption>
        </figure>
      ),
    },
    { key: 'ranking heading', isWithNext: true, node: heading(own.ranking) },
    { key: 'ranking', node: <RankingStatement {...statement} /> },
    { key: 'compare heading', isWithNext: true, node: heading(own.compare, own.compareHint) },
  ];
  const inTable = (node: ComponentChildren) => (
    <div class="compare-table" role="table" aria-label={own.compare} style={{ '--columns': columns.length }}>
      {node}
    </div>
  );
  const head = start.length;
  return [
    ...start,
    { key: 'compare head', isWithNext: true, node: inTable(<CompareHead columns={columns} />) },
    { key: 'compare standing', isWithNext: true, node: inTable(<StandingRow table={table} />) },
    ...rows.map((row): PaperBlock => ({
      key: `compare ${row.criterion.id}`,
      head,
      node: inTable(<CriterionRow row={row} columns={columns} themes={themes} placesById={placesById} />),
    })),
  ];
}

function heading(title: string, hint?: string) {
  return (
    <div class="park-heading">
      <h3>{title}</h3>
      {hint !== undefined && <p class="quiet">{hint}</p>}
    </div>
  );
}
