import { expect, test } from 'vitest';
import { romanise } from './romanise.ts';

test.each([
  ['大鳌镇', 'dà áo zhèn', 'daz'],
  ['会城街道', 'huì chéng jiē dào', 'hcjd'],
  ['新会', 'xīn huì', 'xh'],
  ['睦洲镇', 'mù zhōu zhèn', 'mzz'],
  ['圭峰山', 'guī fēng shān', 'gfs'],
  ['崖门镇', 'yá mén zhèn', 'ymz'],
  ['浐湾', 'chǎn wān', 'cw'],
  ['5万吨级码头', '5 wàn dūn jí mǎ tóu', '5wdjmt'],
  ['新一代', 'xīn yī dài', 'xyd'],
  ['港邑“双碳”创新创业社区', 'gǎng yì shuāng tàn chuàng xīn chuàng yè shè qū', 'gystcxcysq'],
])('%s reads %s', (name, pinyin, initials) => {
  expect(romanise(name)).toEqual({ pinyin, initials });
});

test('a seed may state its own reading', () => {
  expect(romanise('重华', 'chóng huá')).toEqual({ pinyin: 'chóng huá', initials: 'ch' });
});
