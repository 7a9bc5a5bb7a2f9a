import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import type { Theme } from '../Theme.ts';
import type { ViewedTheme } from '../ThemeView.ts';
import { drawnCounts } from './drawnCounts.ts';
import { toThemeModel } from './ThemeModel.ts';

const words = { 'zh-Hans': '主题', 'zh-Hant': '主題', en: 'theme' };
const theme = (kind: 'areas' | 'masses'): ViewedTheme => {
  const plain: Theme = { id: 'drawn', chapter: 1, name: words, short: words, colour: { light: '#000000', dark: '#ffffff' }, icon: 'x' };
  return { ...plain, view: { kind } };
};
const visible = [
  aPlace({ id: 'placed' }),
  aPlace({ id: 'inside', host: 'placed' }),
  aPlace({ id: 'nowhere', geometry: null }),
  aPlace({ id: 'square', kind: 'facility' }),
];
const modelOf = (kind: 'areas' | 'masses') =>
  toThemeModel({
    theme: theme(kind),
    data: { relations: [], measures: [] },
    distanceBands: [],
    places: visible,
    visible,
    home: [112, 22, 114, 23],
  });

test('the theme tells how many of its places are listed, and how many of them have no position', () => {
  expect(modelOf('areas')).toMatchObject({ listed: 4, unlocated: 1 });
});

test('parks that are only known to lie in another, or nowhere, are not drawn; of other kinds there is no square', () => {
  expect(drawnCounts(modelOf('areas'))).toEqual({ drawn: 1, apart: 2 });
});

test('masses are counted by their places, for several may share one ground', () => {
  expect(drawnCounts(modelOf('masses'))).toEqual({ drawn: 3, apart: 1 });
});

test('relations that are drawn are counted, and those with an end off the map apart; of measures the towns', () => {
  expect(drawnCounts({ kind: 'relations', arcs: { drawn: [{}, {}], apart: [{}] } } as never)).toEqual({ drawn: 2, apart: 1 });
  expect(drawnCounts({ kind: 'measures', towns: { measured: [{}], without: [{}, {}, {}] } } as never)).toEqual({ drawn: 1, apart: 3 });
});
