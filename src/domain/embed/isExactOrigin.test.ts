import { expect, test } from 'vitest';
import { isExactOrigin } from './isExactOrigin.ts';

test.each(['https://www.example.gov.cn', 'https://example.org:8443', 'http://localhost', 'http://localhost:4173', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
  '%s may be allowed',
  (origin) => {
    expect(isExactOrigin(origin)).toBe(true);
  },
);

test.each([
  '*',
  'null',
  '',
  'https://*.example.org',
  'https://*',
  'http://www.example.org',
  'http://localhost.example.org',
  'https://example.org/',
  'https://example.org/map',
  'https://example.org:443',
  'https://Example.org',
  'https://user@example.org',
  ' https://example.org',
  'https://例子.cn',
  'example.org',
  'file:///map.html',
  'data:text/html,',
])('"%s" may not', (text) => {
  expect(isExactOrigin(text)).toBe(false);
});
