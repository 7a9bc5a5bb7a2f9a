import { expect, test } from 'vitest';
import { charactersInUse } from './charactersInUse.ts';

test.each<[string, readonly string[], string]>([
  ['keeps Han characters once and in the order of code points', ['会规', '规会线'], '会线规'],
  ['leaves Latin letters, digits and ASCII punctuation to the Latin face', ['Xinhui 2024, 5 km!'], ''],
  ['keeps Chinese punctuation and full-width forms', ['（新，会）、。！'], '、。会新！（），'],
  ['keeps marks that both faces have', ['±5 × “a”—…·℃㎡²'], '±²·×—“”…℃㎡'],
  ['leaves kana out', ['ひらカタ｡ｱ'], ''],
  ['sorts characters beyond the basic plane behind the others', ['𠮷！会'], '会！𠮷'],
  ['finds nothing in nothing', [], ''],
])('%s', (_title, texts, expected) => {
  expect(charactersInUse(texts)).toBe(expected);
});
