/** Texts of the panel of a place, in traditional Chinese. */
import type { PlaceMessages } from './PlaceMessages.ts';

export const place: PlaceMessages = {
  bandAround: '看看周圍多遠之內有甚麼',
  status: '狀態',
  reviewedOn: (date) => `${date} 核對`,
  answeredOn: (date) => `${date} 由搜尋服務給出，尚未經人工核對`,
  facts: '資料',
  noFacts: '未查到分級資料',
  passages: '報告怎麼說',
  inside: (count) => `此範圍內的 ${count} 處`,
  inTown: (count) => `本鎮街的 ${count} 處`,
  inGroup: (count) => `本片區的 ${count} 處`,
};
