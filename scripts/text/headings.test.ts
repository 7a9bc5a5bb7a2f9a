import { expect, test } from 'vitest';
import { parseHeading, type HeadingStyle } from './headings.ts';

test.each<[string, HeadingStyle, number]>([
  ['1 深江合作 争当桥头堡', 'number', 1],
  ['10、民生福祉', 'number', 10],
  ['3. 产业升级', 'number', 3],
  ['５ 城市更新', 'number', 5],
  ['一、工作回顾', 'numeral', 1],
  ['十二、其他', 'numeral', 12],
  ['二十、其他', 'numeral', 20],
  ['（三）推进乡村振兴', 'bracketed', 3],
  ['(四)推进乡村振兴', 'bracketed', 4],
  ['第一章 总则', 'chapter', 1],
  ['第十部分', 'chapter', 10],
  ['附件：民生实事清单', 'added', 0],
  ['附', 'added', 0],
  ['上接 A3 版', 'added', 0],
])('"%s" is a heading', (line, style, number) => {
  expect(parseHeading(line)).toEqual({ style, number, title: line });
});

test.each(['2024年', '3.5亿元的项目', '1 2 3', '1、完成投资，开工建设。', '第一次会议', '附近的村庄', '深江合作', '2 km'])(
  '"%s" is none',
  (line) => {
    expect(parseHeading(line)).toBeUndefined();
  },
);
