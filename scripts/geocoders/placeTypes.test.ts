import { expect, test } from 'vitest';
import { meaningOfType } from './placeTypes.ts';

test.each([
  ['行政地标;乡镇', ['town', 'anchor'], 1500],
  ['行政地标;区县', ['anchor', 'town'], 6000],
  ['行政地标;村庄', [], 1500],
  ['旅游景点;公园', ['facility'], 500],
  ['旅游景点;5A景区', ['facility'], 1500],
  ['交通设施;收费站', ['node'], 500],
  ['交通设施;桥', ['node'], 500],
  ['交通设施;港口', ['node'], 500],
  ['道路;高速公路', ['route'], undefined],
  ['公司企业;园区', ['park', 'project'], 1500],
  ['公司企业;厂矿', ['company', 'project'], 300],
  ['教育培训;高等院校', ['facility'], 500],
  ['教育培训;中学', ['facility'], 200],
  // The narrow word is unknown, the wide one counts.
  ['政府机构;某某', ['facility'], 200],
  ['没有见过的类', [], 500],
  [undefined, [], 500],
] as const)('%s', (words, kinds, pointMetres) => {
  expect(meaningOfType(words)).toEqual({ kinds, ...(pointMetres === undefined ? {} : { pointMetres }) });
});
