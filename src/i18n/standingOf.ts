/** The standing of the map in the reader's words, for the page, for print and for every file. */
import type { Catalog } from '../domain/Catalog.ts';
import type { PublicationRules } from '../domain/publicationRules.ts';
import type { Standing } from '../domain/standing.ts';
import type { Messages } from './Messages.ts';

/** `rules` are those of the surface and the medium that carry it. */
export function standingOf({ region, dataDate }: Pick<Catalog, 'region' | 'dataDate'>, rules: PublicationRules, messages: Messages): Standing {
  const { approvalNumber } = region.publication;
  return {
    notice: rules.notice === 'approved' && approvalNumber !== null ? messages.approvalNumber(approvalNumber) : messages.notice[rules.notice],
    statement: messages.standing.statement,
    dataTo: messages.standing.dataTo(dataDate),
  };
}
