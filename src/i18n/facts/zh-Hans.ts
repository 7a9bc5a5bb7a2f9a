/** Names of what is known of a place, in simplified Chinese. */
import type { FactNames } from './FactNames.ts';

export const facts: FactNames = {
  plannedArea: '规划面积',
  levelledArea: '已平整面积',
  startupArea: '启动区面积',
  readyLand: '可用地',
  builtFloorArea: '建筑面积',
  plannedFloorArea: '规划建筑面积',
  industries: '产业方向',
  tenants: '主要企业',
  location: '位置描述',
  contact: '联系单位',
  investment: '投资',
  population: '人口',
  landArea: '面积',
  length: '长度',
  output: '产值',
  capacity: '规模',
  opened: '启用日期',
  travelTime: '车程',
  note: '说明',
};
