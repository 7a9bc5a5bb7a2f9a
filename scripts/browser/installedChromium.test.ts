import { expect, test } from 'vitest';
import { installedChromium } from './installedChromium.ts';

interface Case {
  readonly title: string;
  readonly platform: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly expected: string | undefined;
}

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const WINDOWS_CHROME = String.raw`C:\Programs\Google\Chrome\Application\chrome.exe`;

test.each<Case>([
  { title: 'nothing installed', platform: 'linux', files: [], expected: undefined },
  { title: 'Linux', platform: 'linux', files: ['/usr/bin/chromium'], expected: '/usr/bin/chromium' },
  {
    title: 'a folder of PATH goes before the usual ones',
    platform: 'linux',
    env: { PATH: '/home/me/bin:/bin' },
    files: ['/usr/bin/chromium', '/home/me/bin/chromium'],
    expected: '/home/me/bin/chromium',
  },
  { title: 'macOS', platform: 'darwin', files: [MAC_CHROME], expected: MAC_CHROME },
  {
    title: 'Windows',
    platform: 'win32',
    env: { PROGRAMFILES: String.raw`C:\Programs` },
    files: [WINDOWS_CHROME],
    expected: WINDOWS_CHROME,
  },
  {
    title: 'CHROMIUM_PATH goes before all',
    platform: 'linux',
    env: { CHROMIUM_PATH: '/opt/my-chromium' },
    files: ['/usr/bin/chromium', '/opt/my-chromium'],
    expected: '/opt/my-chromium',
  },
])('finds the installed browser: $title', ({ platform, env = {}, files, expected }) => {
  expect(installedChromium({ platform, env, exists: (path) => files.includes(path) })).toBe(expected);
});

test('a CHROMIUM_PATH that names no file is an error, not a reason to take another browser', () => {
  const machine = { platform: 'linux', env: { CHROMIUM_PATH: '/nowhere' }, exists: () => false } as const;
  expect(() => installedChromium(machine)).toThrow('/nowhere');
});
