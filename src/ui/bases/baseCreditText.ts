/** What has to stand on the map of the base map that is drawn: whose it is, and the number under which it was reviewed. */
import type { BaseCredit } from '../../domain/BaseMap.ts';
import type { Messages } from '../../i18n/index.ts';

/** "© 天地图 · 审图号：GS(2024)1号" */
export function baseCreditText({ id, attribution, approvalNumber }: BaseCredit, messages: Messages): string {
  const isTianditu = id === 'tianditu-vec' || id === 'tianditu-img';
  const whose = attribution ?? (isTianditu ? messages.baseMap.tiandituCredit : messages.baseMap.name[id]);
  // Tianditu has numbers of its own; which one is for the operator to state.
  const unstated = isTianditu ? messages.baseMap.numberAtTianditu : undefined;
  const number = approvalNumber === undefined ? unstated : messages.approvalNumber(approvalNumber);
  return number === undefined ? whose : `${whose} · ${number}`;
}
