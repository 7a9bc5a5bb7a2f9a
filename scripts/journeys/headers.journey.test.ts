import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalog } from '../../src/domain/Catalog.ts';
import { serveSite, type ServedSite } from '../browser/serveSite.ts';
import { GEOCODERS } from '../geocoders/index.ts';
import { headersFile, headersFor } from '../headers/hosts/headersFile.ts';
import { secretsIn } from '../testing/secretsIn.ts';
import { PROJECT } from './buildSite.ts';
import { useJourney } from './Journey.ts';

/** The site as it is built and sent: its headers, and that it works under them. */
const DIST = join(PROJECT, 'dist');
const { open } = useJourney();
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(DIST);
});
afterAll(() => site.close());

const policyIn = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';

test('page, worker, code, fonts, what is missing, and a part of a file bear the headers of the file that hosts read', async () => {
  const text = await readFile(join(DIST, headersFile.name), 'utf8');
  const inAssets = await readdir(join(DIST, 'assets'));
  const some = ['.js', '.css', '.woff2', '.geojson'].map((ending) => `assets/${inAssets.find((name) => name.endsWith(ending))}`);
  const all = headersFor(text, '/anywhere').map(({ name }) => name);
  expect(all).toEqual(['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy']);
  for (const path of ['', '?ui=embed&theme=green', 'index.html', 'serviceWorker.js', ...some]) {
    const { ok, headers } = await fetch(`${site.url}${path}`);
    expect([path, ok]).toEqual([path, true]);
    const wanted = headersFor(text, `/${path.replace(/\?.*/, '')}`);
    expect(wanted).toHaveLength(all.length + 1);
    for (const { name, value } of wanted) expect([path, name, headers.get(name)]).toEqual([path, name, value]);
  }
  const missing = await fetch(`${site.url}assets/missing-abcdefgh.js`);
  expect([missing.status, missing.headers.get('x-content-type-options')]).toEqual([404, 'nosniff']);
  // What is not there may be there soon.
  expect(missing.headers.get('cache-control') ?? 'none').not.toMatch(/immutable|max-age=[1-9]/);
  const part = await fetch(`${site.url}${some[0]}`, { headers: { range: 'bytes=0-9' } });
  expect([part.status, part.headers.get('x-content-type-options')]).toEqual([206, 'nosniff']);
});

test('nothing in the site looks like a key, and nothing tells where keys come from', async () => {
  const variables = Object.fromEntries(GEOCODERS.flatMap((driver) => ('keyVariable' in driver ? [driver.keyVariable ?? ''] : [])).map((name) => [name, name]));
  expect(Object.keys(variables).length).toBeGreaterThan(2);
  expect(await secretsIn(DIST, variables)).toEqual([]);
});

test('what is named after its content is all that lies in assets: nothing else may be kept for ever', async () => {
  const names = await readdir(join(DIST, 'assets'));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !/^.+-[\w-]{8}\.\w+(?:\.br|\.gz)?$/.test(name))).toEqual([]);
});

test('the page bears the policy of the header itself, without who may frame it; it lets nothing inline run, and there is nothing inline', async () => {
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  const policy = headersFor(await readFile(join(DIST, headersFile.name), 'utf8'), '/').find(({ name }) => name === 'Content-Security-Policy')?.value;
  expect(policyIn(html)).toMatch(/^default-src 'none'; script-src 'self';/);
  const { region } = JSON.parse(await readFile(join(PROJECT, 'data/catalog.json'), 'utf8')) as Catalog;
  expect(policy).toBe([`${policyIn(html)}; frame-ancestors 'self'`, ...region.embed.allowedOrigins].join(' '));
  expect(policy).not.toMatch(/unsafe|nonce|sha256|strict-dynamic|\*/);
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  expect(tags.length).toBeGreaterThan(10);
  expect(tags.filter((tag) => /^<style|\s(?:on\w+|style|srcdoc)\s*=|\s(?:href|src)\s*=\s*"?(?:javascript|data):/i.test(tag))).toEqual([]);
  expect([...html.matchAll(/<script\b([^>]*)>([^<]*)/gi)].filter(([, attributes = '', text]) => !/\ssrc="\.\/assets\//.test(attributes) || text !== '')).toEqual([]);
});

/** Without the policy in the page, so that the header alone can hold. */
const withHeaderAlone = (page: Page) =>
  page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      if (policyIn(html) === '') throw new Error('the page bears no policy');
      await route.fulfill({ response, body: html.replace(/<meta http-equiv="Content-Security-Policy"[^>]+>/, '') });
    },
  );

test('under the header alone the map is drawn without a violation, and a script that is put in does not run', async () => {
  const visit = await open({ before: withHeaderAlone, viewport: { width: 920, height: 640 }, expectedProblems: /^CSP: script-src-elem inline|^console: .*violates the following Content Security Policy directive/ });
  expect(visit.problems).toEqual([]);
  await visit.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "document.title = 'run'";
    document.body.append(script);
  });
  await expect.poll(() => visit.problems.filter((problem) => problem.startsWith('CSP: script-src-elem inline')).length).toBe(1);
  expect(await visit.page.title()).not.toBe('run');
});
