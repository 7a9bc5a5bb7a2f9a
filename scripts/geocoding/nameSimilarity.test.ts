import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readSeeds } from '../seeds/readSeeds.ts';
import { toTraditional } from '../seeds/localise.ts';
import { nameSimilarity } from './nameSimilarity.ts';

const AREAS = ['广东省', '江门市', '新会区'];
const seeds = await readSeeds(fileURLToPath(new URL('../..', import.meta.url)), []);
const realNames = [
  ...new Set([
    ...seeds.gazetteer.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...seeds.places.flatMap(({ place }) => [place.name['zh-Hans'], ...place.aliases]),
  ]),
];

/** Below 0.6 a name is another name. */
test.each<[string, readonly string[]]>([
  ['三江镇', ['三江镇']],
  ['三江', ['三江镇', '三江']],
  ['三江镇人民政府', ['三江镇']],
  ['广东省江门市新会区三江镇', ['三江镇', '三江']],
  ['新会区三江镇', ['三江镇']],
  ['新會區三江鎮', ['三江镇']],
  ['三江', ['三江镇']],
  ['崖門鎮', ['崖门镇', '崖门', '崖西']],
  ['會城街道辦事處', ['会城街道', '会城']],
  ['深圳', ['深圳市']],
  ['双水站', ['双水镇站']],
  ['双水镇火车站', ['双水镇站', '双水站']],
  ['睦洲北互通', ['睦洲（北）互通']],
  ['睦洲(北)互通', ['睦洲出口', '睦洲互通']],
  ['大鳌互通立交', ['大鳌出口', '大鳌互通']],
  ['大鳌收费站', ['大鳌出口', '大鳌互通']],
  ['万达广场', ['新会万达广场']],
  ['江门市新会第一中学', ['新会一中', '新会第一中学']],
  ['江门站（西进站口）', ['江门站']],
  ['中集集团', ['中集', '中集集团', '中集（大鳌）']],
  ['圭峰山国家森林公园', ['圭峰山', '圭峰山国家森林公园']],
  ['小鸟天堂国家湿地公园', ['小鸟天堂国家湿地公园']],
  ['ＣＮＸＩＮ', ['新会港', 'CNXIN']],
  ['珠西新材科集聚区', ['珠西新材料集聚区']],
  ['新会区三江', ['三江镇', '三江']],
  ['江门市新会三江镇', ['三江镇', '三江']],
  ['新会火车站', ['新会站']],
])('%s is %j', (name, names) => {
  expect(nameSimilarity(name, names, AREAS)).toBeGreaterThan(0.85);
});

test.each<[string, readonly string[]]>([
  ['三江站', ['三江镇', '三江']],
  ['三江村', ['三江镇', '三江']],
  ['三江村委会', ['三江镇', '三江']],
  ['三江互通', ['三江镇', '三江']],
  ['三江镇', ['三江出口', '三江互通']],
  ['三江侗族自治县', ['三江镇', '三江']],
  ['三水镇', ['三江镇', '三江']],
  ['大泽园区', ['大泽镇', '大泽']],
  ['大泽乡镇', ['大泽镇', '大泽']],
  ['大泽山镇', ['大泽镇', '大泽']],
  ['大泽镇', ['新会智造产业园大泽园区', '深江产业园大泽园区']],
  ['大泽镇陈皮专卖店', ['大泽镇', '大泽']],
  ['双水桥头', ['双水镇', '双水']],
  ['双水镇站', ['双水镇', '双水', '双水圩']],
  ['双水公司', ['双水镇', '双水']],
  ['司前畲族镇', ['司前镇', '司前']],
  ['司前鹏泰购物广场店', ['司前镇', '司前']],
  ['江门市第一中学', ['新会一中', '新会第一中学']],
  ['江门东站', ['江门站', '江门南站']],
  ['江门站', ['新会站']],
  ['江门火车站', ['新会站']],
  ['东站', ['江门东站']],
  ['车站', ['新会站']],
  ['深中通道西端', ['深中通道东端']],
  ['小鸟天堂停车场', ['小鸟天堂', '小鸟天堂国家湿地公园']],
  ['新会区', ['新会站', '新会港']],
  ['前海站', ['前海']],
  ['七堡村', ['七堡', '七堡健康食品产业岛']],
  ['香山', ['香港']],
  ['', ['三江镇']],
  ['（）', ['三江镇']],
])('%s is not %j', (name, names) => {
  expect(nameSimilarity(name, names, AREAS)).toBeLessThan(0.6);
});

test.each<[string, readonly string[]]>([
  ['三江镇', ['三江镇', '新会区三江镇', '三江', '三江村']],
  ['三江镇', ['新会区三江镇', '新会区三江', '三江站', '江门站']],
  ['圭峰山北坑运动公园', ['圭峰山北坑运动公园', '北坑运动公园', '北坑公园']],
  ['新会智造产业园大泽园区', ['新会智造产业园大泽园区', '新会智造园大泽园区', '大泽园区', '大泽镇']],
  ['新会站', ['新会站', '新会火车站', '新会', '江门站']],
  ['珠西新材料集聚区', ['珠西新材料集聚区', '珠西新材科集聚区', '珠西材料城']],
])('to %s the names %j come in this order', (wanted, names) => {
  const likeness = names.map((name) => nameSimilarity(name, [wanted], AREAS));
  expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
  expect(new Set(likeness).size).toBe(names.length);
});

test('one wrong character is forgiven in a long name, not in a short one, and not where it tells two places apart', () => {
  expect(nameSimilarity('珠西新材科集聚区', ['珠西新材料集聚区'])).toBe(0.88);
  expect(nameSimilarity('双木镇', ['双水镇'])).toBeLessThan(0.4);
  expect(nameSimilarity('深中通道西端', ['深中通道东端'])).toBe(0.4);
  expect(nameSimilarity('珠西新材料二集聚区', ['珠西新材料集聚区'])).toBe(0.4);
});

test('the areas are what the caller says, not what the code knows', () => {
  expect(nameSimilarity('新会区三江镇', ['三江镇'], [])).toBeLessThan(0.6);
  expect(nameSimilarity('浙江省泰顺县司前镇', ['司前镇'], ['浙江省', '温州市', '泰顺县'])).toBe(0.97);
});

const anyName = fc.oneof(
  fc.constantFrom(...realNames),
  fc.array(fc.constantFrom(...'三江双水大泽司前新会镇村站园区互通港（）北12'), { minLength: 1, maxLength: 9 }).map((all) => all.join('')),
);

test('a name is wholly like itself, and every likeness is a share', () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      expect(nameSimilarity(one, [one], AREAS)).toBe(/[^（）]/.test(one) ? 1 : 0);
      const likeness = nameSimilarity(one, [other], AREAS);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('of two single names it does not matter which is asked for', () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      expect(nameSimilarity(one, [other], AREAS)).toBeCloseTo(nameSimilarity(other, [one], AREAS), 12);
    }),
    { numRuns: 500 },
  );
});

test('traditional characters, full width and brackets change nothing, for every name of the district', () => {
  for (const name of realNames) {
    expect(nameSimilarity(toTraditional(name), [name], AREAS), toTraditional(name)).toBe(1);
    expect(nameSimilarity(` ${name.replaceAll('（', '(').replaceAll('）', ')')}·`, [name], AREAS), name).toBe(1);
  }
  expect(realNames.length).toBeGreaterThan(200);
});

test('more names never make a hit less alike, unless they say what kind of thing a bare name means', () => {
  fc.assert(
    fc.property(anyName, fc.constantFrom(...realNames), (name, first) => {
      expect(nameSimilarity(name, [first, `${first}镇站`], AREAS)).toBeGreaterThanOrEqual(nameSimilarity(name, [`${first}镇站`], AREAS));
    }),
  );
});
