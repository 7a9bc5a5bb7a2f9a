/** Finds a Chromium or Chrome that is installed on this machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const LINUX_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'] as const;
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'] as const;
const MAC_APPS = ['Google Chrome', 'Chromium'] as const;
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;
const WINDOWS_PATHS = [String.raw`Google\Chrome\Application\chrome.exe`, String.raw`Chromium\Application\chrome.exe`] as const;

/** Path of the browser; the variable CHROMIUM_PATH goes before all usual places. Throws if it names no file. */
export function installedChromium(machine: Machine = THIS_MACHINE): string | undefined {
  const stated = machine.env['CHROMIUM_PATH'];
  if (stated) {
    if (!machine.exists(stated)) throw new Error(`CHROMIUM_PATH names ${stated}, which does not exist`);
    return stated;
  }
  return usualPaths(machine).find(machine.exists);
}

function usualPaths({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return folders.flatMap((folder) => WINDOWS_PATHS.map((path) => `${folder}\\${path}`));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), ...LINUX_FOLDERS];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
