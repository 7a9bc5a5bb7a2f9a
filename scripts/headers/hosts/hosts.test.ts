import { expect, test } from 'vitest';
import { cachingOf } from '../caching.ts';
import { siteHeaders, type Header } from '../siteHeaders.ts';
import { headersFor } from './headersFile.ts';
import { HOST_FILE_NAMES, HOST_FILES } from './index.ts';

const HEADERS = siteHeaders({
  maps: { pmtiles: { url: 'https://tiles.example.cn:8443/maps/map.pmtiles', attribution: 'a' }, tianditu: { endpoint: 'https://t{0-7}.tianditu.gov.cn', key: 'k' } },
  allowedOrigins: ['https://www.example.gov.cn', 'http://localhost:8080'],
});
const BESIDE = ['/', '/index.html', '/serviceWorker.js'];
const IN_ASSETS = ['/assets/index-3m_HzfYw.js', '/assets/parks-abcdefgh.geojson'];

type Given = Record<string, string>;

/** Reads a file as its host does: what is sent with the path. A line that is not understood is a fault. */
type Reader = (text: string, path: string) => Given;

const READERS: Readonly<Record<string, Reader>> = {
  _headers: (text, path) => {
    const given: Given = {};
    for (const { name, value } of headersFor(text, path)) given[name] = given[name] === undefined ? value : `${given[name]}, ${value}`;
    return given;
  },
  '.htaccess': (text, path) => {
    const given: Given = {};
    let isMeant = true;
    for (const line of linesOf(text).filter((each) => !/^<\/?IfModule/.test(each))) {
      const [, condition] = /^<If "%\{REQUEST_URI\} =~ m#(.+)#">$/.exec(line) ?? [];
      if (condition !== undefined) isMeant = new RegExp(condition).test(path);
      else if (line === '</If>') isMeant = true;
      else put(given, /^Header (?:always )?set (?<name>\S+) "(?<value>[^"]*)"$/.exec(line), isMeant);
    }
    return given;
  },
  'nginx-headers.conf': (text, path) => {
    const given: Given = {};
    const variables: Given = {};
    let isMeant = true;
    for (const line of linesOf(text)) {
      const [, condition] = /^if \(\$uri ~ "(.+)"\) \{$/.exec(line) ?? [];
      const set = /^set (?<name>\$\w+) "(?<value>[^"$]*)";$/.exec(line);
      if (condition !== undefined) isMeant = new RegExp(condition).test(path);
      else if (line === '}') isMeant = true;
      else if (set !== null) put(variables, set, isMeant);
      else put(given, /^add_header (?<name>\S+) (?<quote>"?)(?<value>[^"$]+|\$\w+)\k<quote>(?: always)?;$/.exec(line), isMeant);
    }
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, variables[value] ?? value]));
  },
  'caddy-headers.conf': (text, path) => {
    const given: Given = {};
    const isInAssets = /^(?:.*)\/assets\/.*$/.test(path);
    expect(text).toContain('@assets {\n\tpath */assets/*\n\tfile\n}\n@others not path */assets/*\n');
    const lines = linesOf(text).filter((line) => line.startsWith('header '));
    expect(linesOf(text)).toHaveLength(lines.length + 5);
    for (const line of lines) {
      const found = /^header (?<matcher>@\w+ )?(?<name>\S+) "(?<value>[^"]*)"$/.exec(line);
      const matcher = found?.groups?.['matcher'];
      put(given, found, matcher === undefined || (matcher === '@assets ') === isInAssets);
    }
    return given;
  },
  'vercel.json': (text, path) => {
    const { headers } = JSON.parse(text) as { headers: { source: string; headers: { key: string; value: string }[] }[] };
    const meant = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path)).flatMap((rule) => rule.headers);
    return Object.fromEntries(meant.map(({ key, value }) => [key, value]));
  },
  'staticwebapp.config.json': (text, path) => {
    const { globalHeaders, routes } = JSON.parse(text) as { globalHeaders: Given; routes: { route: string; headers: Given }[] };
    return { ...globalHeaders, ...routes.find(({ route }) => path.startsWith(route.replace(/\*$/, '')))?.headers };
  },
};

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function put(into: Given, found: RegExpExecArray | null, isMeant: boolean): void {
  const { name, value } = found?.groups ?? {};
  if (name === undefined || value === undefined) throw new Error('a line that the host would not read');
  if (isMeant) into[name] = value;
}

const toRecord = (headers: readonly Header[]): Given => Object.fromEntries(headers.map(({ name, value }) => [name, value]));

test.each(HOST_FILES)('$name says of every path what the list says, and nothing else', ({ name, toText }) => {
  const read = READERS[name];
  if (read === undefined) throw new Error(`no reader of ${name}`);
  const text = toText(HEADERS, BESIDE);
  for (const path of BESIDE) expect(read(text, path)).toEqual(toRecord([...HEADERS.all, ...HEADERS.others]));
  for (const path of IN_ASSETS) expect(read(text, path)).toEqual(toRecord([...HEADERS.all, ...HEADERS.assets]));
});

test.each(HOST_FILES)('$name bears no sign that would end a value before its end', ({ toText }) => {
  for (const { value } of Object.values(HEADERS).flat()) {
    expect(value).not.toMatch(/["\\$%{}\r\n]/);
    expect(toText(HEADERS, BESIDE)).toContain(value);
  }
});

test('every file is another one', () => {
  expect(new Set(HOST_FILE_NAMES).size).toBe(HOST_FILES.length);
  expect(HOST_FILE_NAMES.toSorted()).toEqual(Object.keys(READERS).toSorted());
});

test('what the list says of caching is what our own servers say', () => {
  for (const path of BESIDE) expect(HEADERS.others).toEqual([{ name: 'Cache-Control', value: cachingOf(path) }]);
  for (const path of IN_ASSETS) expect(HEADERS.assets).toEqual([{ name: 'Cache-Control', value: cachingOf(path) }]);
});
