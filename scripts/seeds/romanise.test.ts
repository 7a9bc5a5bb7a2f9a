import { expect, test } from 'vitest';
import { romanise } from './romanise.ts';

const readings = { 会城: 'huì chéng', 大鳌: 'dà áo', 浐湾: 'chǎn wān', 重山: 'chóng shān', 重山湖: 'zhòng shān hú' };

test.each([
  ['大鳌镇', 'dà áo zhèn', 'daz'],
  ['会城街道', 'huì chéng jiē dào', 'hcjd'],
  ['S26 大鳌出口', 'S26 dà áo chū kǒu', 's26dack'],
  ['南重山路', 'nán chóng shān lù', 'ncsl'],
  ['南重山湖路', 'nán zhòng shān hú lù', 'nzshl'],
  ['重工基地', 'zhòng gōng jī dì', 'zgjd'],
  ['浐湾', 'chǎn wān', 'cw'],
  ['5万吨级码头', '5 wàn dūn jí mǎ tóu', '5wdjmt'],
  ['新一代', 'xīn yī dài', 'xyd'],
  ['港邑“双碳”创新创业社区', 'gǎng yì shuāng tàn chuàng xīn chuàng yè shè qū', 'gystcxcysq'],
])('%s reads %s', (name, pinyin, initials) => {
  expect(romanise(name, { readings })).toEqual({ pinyin, initials });
});

test('a seed may state its own reading', () => {
  expect(romanise('重华', { readings, reading: 'chóng huá' })).toEqual({ pinyin: 'chóng huá', initials: 'ch' });
});
