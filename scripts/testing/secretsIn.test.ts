import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretsIn } from './secretsIn.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>https://www.example.cn/?view=story&theme=green and key=value</title>');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const VALUES = { AMAP_KEY: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', BAIDU_KEY: 'q7W8e9R0t1Y2u3I4' };

test('a site that holds none has none', async () => {
  expect(await secretsIn(folder, VALUES)).toEqual([]);
});

test('a value is found as it is and in base64, in whatever file, and is called by its name', async () => {
  await writeFile(join(folder, 'assets/a.js'), `const k="${VALUES.AMAP_KEY}"`);
  await writeFile(join(folder, '_headers'), `/*\n  X: ${Buffer.from(VALUES.BAIDU_KEY).toString('base64')}\n`);
  await writeFile(join(folder, 'assets/b.json'), JSON.stringify(VALUES));
  expect(await secretsIn(folder, VALUES)).toEqual(['_headers: BAIDU_KEY', 'assets/a.js: AMAP_KEY', 'assets/b.json: AMAP_KEY', 'assets/b.json: BAIDU_KEY']);
});

/** Put together here, so that no file of the project holds what looks like one. */
test.each([
  ['private key', ['-----BEGIN RSA', 'PRIVATE', 'KEY-----'].join(' ')],
  ['key of AWS', `AKIA${'A'.repeat(16)}`],
  ['key of Google', `AIza${'a'.repeat(35)}`],
  ['token of GitHub', `ghp_${'a'.repeat(36)}`],
  ['token of npm', `npm_${'a'.repeat(36)}`],
  ['token of Slack', `xoxb-${'1'.repeat(12)}`],
  ['secret key', `sk-${'a'.repeat(40)}`],
  ['signed token', `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.`],
  ['key in an address', `https://api.example.cn/geo?address=a&ak=${'a'.repeat(32)}`],
  ['password in an address', ['https://user', 'word@example.cn/'].join(':')],
])('a %s is known by its form', async (name, text) => {
  await writeFile(join(folder, 'assets/a.js'), `a("${text}")`);
  expect(await secretsIn(folder, {})).toEqual([`assets/a.js: ${name}`]);
});
