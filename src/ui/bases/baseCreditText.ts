/** What has to stand on the map of the base map that is drawn: whose it is, and the number under which it was reviewed. */
import type { BaseCredit } from '../../domain/BaseMap.ts';
import type { Language } from '../../domain/LocalText.ts';
import { BASE_MAP_MESSAGES } from '../../i18n/bases/index.ts';
import type { Messages } from '../../i18n/index.ts';

/** "© 天地图 · 审图号：GS(2024)1号" */
export function baseCreditText({ id, attribution, approvalNumber }: BaseCredit, language: Language, messages: Messages): string {
  const texts = BASE_MAP_MESSAGES[language];
  const isTianditu = id === 'tianditu-vec' || id === 'tianditu-img';
  const whose = attribution ?? (isTianditu ? texts.tiandituCredit : texts.name[id]);
  // Tianditu has numbers of its own; which one is for the operator to state.
  const unstated = isTianditu ? texts.numberAtTianditu : undefined;
  const number = approvalNumber === undefined ? unstated : messages.approvalNumber(approvalNumber);
  return number === undefined ? whose : `${whose} · ${number}`;
}
