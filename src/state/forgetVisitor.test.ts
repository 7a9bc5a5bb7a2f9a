import { expect, test } from 'vitest';
import { INITIAL_STATE, type AppState } from './AppState.ts';
import { forgetVisitor, isVisited } from './forgetVisitor.ts';
import { fromQuery, toQuery } from './query.ts';

const VISITED: AppState = {
  ...INITIAL_STATE,
  surface: 'kiosk',
  baseMap: 'tianditu-vec',
  language: 'en',
  themes: ['green'],
  text: 'yhw',
  selected: 'daze',
  view: 'report',
  passage: '2024/3/2',
  from: { place: 'daze' },
  band: { from: { place: 'daze' }, metres: 3_000 },
  themeView: 'off',
};

test('a visit leaves nothing but what the operator set', () => {
  expect(toQuery(forgetVisitor(VISITED, 'zh-Hans'))).toBe('?view=story&base=tianditu-vec&ui=kiosk');
  expect(forgetVisitor(VISITED, 'en').language).toBe('en');
});

test.each([
  ['?ui=kiosk', false],
  ['?ui=kiosk&lang=en', false],
  ['?ui=kiosk&base=tianditu-vec', false],
  ['?ui=kiosk&view=story&ch=green', false],
  ['?ui=kiosk&sel=daze', true],
  ['?ui=kiosk&view=story&ch=green&sel=daze', true],
  ['?ui=kiosk&theme=green', true],
  ['?ui=kiosk&view=report&psg=2024/3/2', true],
  ['?ui=kiosk&view=report', true],
])('%s: somebody was here is %s', (address, expected) => {
  expect(isVisited(fromQuery(address).state)).toBe(expected);
});
