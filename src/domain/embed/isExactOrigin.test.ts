import { expect, test } from 'vitest';
import { isExactOrigin } from './isExactOrigin.ts';

test.each(['https://www.example.gov.cn', 'https://example.org:8443', 'http://localhost', 'http://localhost:4173', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'https://xn--fsqu00a.cn'])(
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
  // What a URL takes for a host, and a policy for its own grammar.
  'https://a;script-src',
  "https://'unsafe-inline'",
  'https://a,b.example.org',
  'https://a"b.example.org',
  'file:///map.html',
  'data:text/html,',
])('"%s" may not', (text) => {
  expect(isExactOrigin(text)).toBe(false);
});
