import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What data, archives and readers' files bring along is text: it becomes neither markup, nor code, nor an address to follow. */
const SRC = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(?:^|[\\/])testing[\\/]/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SRC, name), 'utf8') }));

/** The lines in which the form stands, with their file. */
function linesWith(form: RegExp): string[] {
  return sources.flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter((line) => form.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
}

test('nothing is put into the page as markup, and no text is run', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(linesWith(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|\.setHTML\(|\bsrcdoc\b/i)).toEqual([]);
  expect(linesWith(/\beval\(|new Function\(|set(?:Timeout|Interval)\(['"`]|javascript:/)).toEqual([]);
});

/** The page's own addresses, made of its state; pictures that it drew itself; a file that is handed to the reader. */
const OWN_ADDRESSES = [
  'ui/parts/StateLink.tsx: hrefOf(to)',
  'ui/embed/FullMapLink.tsx: hrefOf((state) => to({ ...state, surface }))',
  'ui/parts/SkipLink.tsx: "#places"',
  'ui/dossier/SiteMap.tsx: url',
  'ui/story/ChapterMap.tsx: url',
  'MapSheet.tsx: picture.url',
];

test('a link leads to a view of the page itself, never to an address that data bring along', () => {
  const addresses = sources.flatMap(({ name, text }) => [...text.matchAll(/\b(?:xlinkHref|href|src|action|formAction)=(?:\{((?:[^{}]|\{[^{}]*\})+)\}|("[^"]*"))/g)].map(([, made, written]) => `${name}: ${made ?? written ?? ''}`));
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => !OWN_ADDRESSES.includes(address))).toEqual([]);
});

test('what opens beside the page does not hold the page', () => {
  for (const { name, text } of sources) {
    for (const [tag] of text.matchAll(/<a\b[^>]*?target="_blank"[^>]*/g)) expect([name, tag]).toEqual([name, expect.stringContaining('rel="noopener"')]);
  }
  expect(linesWith(/target="_blank"/).length).toBeGreaterThan(0);
  const opening = linesWith(/\bwindow\.open\(|\bopen\([^)]*'_blank'/);
  expect(opening.filter((line) => !line.includes("'noopener'"))).toEqual([]);
});

test('a message goes to one page alone, and is heard only from it', () => {
  // Channels and workers are the page's own; a page around is told by its origin, and heard where it is allowed.
  expect(linesWith(/\bparent\.postMessage\(|\bopener\.postMessage\(|window\.opener|postMessage\([^)]*'\*'/)).toEqual(['useEmbedMessages.ts: parent.postMessage({ source, version: EMBED_VERSION, ...message } satisfies Envelope & MapMessage, host.current);']);
  const hearing = sources.filter(({ name, text }) => /(?:window\.|^\s*)addEventListener\('message'/m.test(text) && !/[Ww]orker/.test(name));
  expect(hearing.map(({ name }) => name)).toEqual(['useEmbedMessages.ts']);
  expect(hearing[0]?.text).toContain('if (event.source !== parent || !allowedOrigins.includes(event.origin)) return;');
});
