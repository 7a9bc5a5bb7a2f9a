import { expect, test } from 'vitest';
import { localise, toTraditional } from './localise.ts';

test('traditional characters are generated as Hong Kong writes them', () => {
  expect(localise({ 'zh-Hans': '银湖湾滨海新区启动区说明', en: 'x' })['zh-Hant']).toBe('銀湖灣濱海新區啟動區說明');
});

test.each([
  ['“双碳”基金发挥作用', '「雙碳」基金發揮作用'],
  ['传统行业（制香）与装备制造', '傳統行業（製香）與裝備製造'],
  ['村委会坐标与经纬度座标', '村委會坐標與經緯度坐標'],
  ['康复科床位', '康復科床位'],
  ['睦洲、大鳌、浐湾、崖门、台山、斗门', '睦洲、大鰲、滻灣、崖門、台山、斗門'],
  ['规划里程与名称里的字', '規劃里程與名稱裏的字'],
])('%s is read as %s in Hong Kong and Macao', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test('a written form goes before the generated one', () => {
  expect(localise({ 'zh-Hans': '后', 'zh-Hant': '后', en: 'x' })['zh-Hant']).toBe('后');
});
