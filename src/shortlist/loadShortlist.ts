/** Criteria, presets and drive times, wanted when the shortlist is first opened. */
import type { AccessData } from '../domain/access/AccessData.ts';
import type { Target } from '../domain/Report.ts';
import { isList, isRecordOf } from '../domain/shape.ts';
import type { CriteriaData } from '../domain/shortlist/Criterion.ts';
import { loadJson, loadReport, type NameOf } from '../load.ts';
import accessUrl from '../../data/access.json?url';
import criteriaUrl from '../../data/criteria.json?url';

export interface ShortlistData extends CriteriaData {
  readonly access: AccessData;
  /** Of the report in force. */
  readonly targets: readonly Target[];
}

const SHORTLIST: NameOf = ({ viewName }) => viewName.shortlist;

/** Throws a LoadError. */
export async function loadShortlist(): Promise<ShortlistData> {
  const [criteria, access, { targets }] = await Promise.all([loadJson<CriteriaData>(criteriaUrl, SHORTLIST, isRecordOf({ criteria: isList, presets: isList })), loadJson<AccessData>(accessUrl, SHORTLIST, isRecordOf({ nodes: isList, links: isList, targets: isList, parks: isRecordOf({}) })), loadReport()]);
  return { ...criteria, access, targets };
}
