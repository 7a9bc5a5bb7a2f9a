import { expect, test } from 'vitest';
import { namesOnlyKnown } from './namesOnlyKnown.ts';

const known = new Set(['https://city.example/map/assets/index-A1.js', 'https://city.example/map/assets/index-B2.css']);
const isOurs = (html: string) => namesOnlyKnown(html, 'https://city.example/map/index.html', (url) => known.has(url));

const PAGE = '<script type="module" src="./assets/index-A1.js"></script><link rel="stylesheet" href="./assets/index-B2.css">';

test('a page that names files of this version is of this version', () => {
  expect(isOurs(PAGE)).toBe(true);
});

test('a server may write a line of its own into the page', () => {
  expect(isOurs(`<meta name="heartbeat" content="heartbeat">${PAGE}`)).toBe(true);
});

test('a page that names a file of another version is of another version', () => {
  expect(isOurs(PAGE.replace('index-A1', 'index-A0'))).toBe(false);
});

test('a page that names no file of the site is somebody else’s', () => {
  expect(isOurs('<form action="/login"><input name="room"></form>')).toBe(false);
});
