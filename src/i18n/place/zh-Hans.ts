/** Texts of the panel of a place, in simplified Chinese. */
import type { PlaceMessages } from './PlaceMessages.ts';

export const place: PlaceMessages = {
  bandAround: '看看周围多远之内有什么',
  status: '状态',
  reviewedOn: (date) => `${date} 核对`,
  answeredOn: (date) => `${date} 由检索服务给出，尚未经人工核对`,
  facts: '资料',
  noFacts: '未查到分级资料',
  passages: '报告怎么说',
  inside: (count) => `此范围内的 ${count} 处`,
  inTown: (count) => `本镇街的 ${count} 处`,
  inGroup: (count) => `本片区的 ${count} 处`,
};
