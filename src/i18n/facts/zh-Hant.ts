/** Names of what is known of a place, in traditional Chinese. */
import type { FactNames } from './FactNames.ts';

export const facts: FactNames = {
  plannedArea: '規劃面積',
  levelledArea: '已平整面積',
  startupArea: '啟動區面積',
  readyLand: '可用地',
  builtFloorArea: '建築面積',
  plannedFloorArea: '規劃建築面積',
  industries: '產業方向',
  tenants: '主要企業',
  location: '位置描述',
  contact: '聯絡單位',
  investment: '投資',
  population: '人口',
  landArea: '面積',
  length: '長度',
  output: '產值',
  capacity: '規模',
  opened: '啟用日期',
  travelTime: '車程',
  note: '說明',
};
