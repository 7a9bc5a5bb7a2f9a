import { expect, test } from 'vitest';
import { toEmbedSnippet } from './toEmbedSnippet.ts';

test('the frame has a title, waits until it is in sight, and may do little', () => {
  const snippet = toEmbedSnippet({ address: 'https://example.org/map/?theme=green&ui=embed#map=11/22.4/113', title: 'Map', width: 600, heightPixels: 400 });
  expect(snippet).toContain('src="https://example.org/map/?theme=green&amp;ui=embed#map=11/22.4/113"');
  for (const attribute of ['title="Map"', 'width="600"', 'height="400"', 'loading="lazy"', 'allow="fullscreen"']) expect(snippet).toContain(attribute);
  expect(snippet).toContain('referrerpolicy="strict-origin-when-cross-origin"');
  expect(snippet).not.toMatch(/allow-(top-navigation|forms|modals|downloads)/);
});

test('nothing in an address or a title ends its attribute', () => {
  const snippet = toEmbedSnippet({ address: 'https://example.org/?q="><script>', title: '"><b>', width: 'full', heightPixels: 480 });
  expect(snippet).toContain('width="100%"');
  expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
  expect(snippet.match(/"/g)).toHaveLength(18);
});
