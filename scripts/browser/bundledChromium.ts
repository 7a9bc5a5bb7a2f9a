/** Unpacks the Chromium that comes inside the npm package @sparticuz/chromium. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface BundledChromium {
  readonly executablePath: string;
  /** What the browser needs in its environment: its own fonts, so that it draws alike everywhere, and libraries. */
  readonly env: Readonly<Record<string, string>>;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const CACHE = join(PROJECT, 'node_modules', '.cache');

/** Makes the package unpack its own libnss3 as well, which bare machines lack. */
const WITH_OWN_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** The package has a Chromium for Linux on x64 only. Its one typeface, Open Sans, has no Chinese characters. */
export async function bundledChromium(): Promise<BundledChromium> {
  const { version } = JSON.parse(
    await readFile(join(PROJECT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { readonly version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (await hasLibraries(executablePath)) return { executablePath, env: fonts };
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executablePath, env: { ...fonts, LD_LIBRARY_PATH: libraries } };
}

/** The system's libraries go first: those of the package want glibc 2.34, the browser itself runs with 2.25. */
async function hasLibraries(executablePath: string): Promise<boolean> {
  try {
    const { stdout } = await run('ldd', [executablePath]);
    return !stdout.includes('not found');
  } catch {
    return false;
  }
}

/**
 * The package unpacks into the temporary folder and takes any browser it finds there, of whatever version and however
 * incomplete. So it gets a temporary folder of its own, in a process of its own, and the result is moved when complete.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    await run(
      process.execPath,
      ['--input-type=module', '--eval', `import c from '@sparticuz/chromium'; await c.executablePath();`],
      { cwd: PROJECT, env: { ...process.env, ...WITH_OWN_LIBRARIES, TMPDIR: staging } },
    );
    // The fonts.conf of the package looks into /tmp, and there are the fonts of no version in particular.
    await writeFile(join(staging, 'fonts.conf'), fontsConf(folder));
    await rename(staging, folder).catch((error: unknown) => {
      // Another process may have been faster; a folder under the final name is always complete.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function fontsConf(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${xmlText(join(folder, 'fonts/fonts'))}</dir>`,
    `  <cachedir>${xmlText(join(folder, 'fonts-cache'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
