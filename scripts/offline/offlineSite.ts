/** The part of the build that lets the site be installed and work without a network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { HOST_FILE_NAMES } from '../headers/hosts/index.ts';

/** Paper and ink of the design, as the page's own theme colours. */
const PAPER = '#f7f5ef';

/**
 * What a device keeps: everything but the slices of Noto Sans, which few machines need and then fetch by themselves, and
 * archives of base maps, which a reader keeps by choice. Headers files are the host's. What a server sends compressed is kept under the name of the file
 * itself. The plugin adds the manifest by itself.
 */
const KEPT = '**/*';
const NOT_KEPT = ['manifest.webmanifest', ...HOST_FILE_NAMES, '**/*.pmtiles', '**/*.map', '**/*.{br,gz}', '**/noto-sans-[st]c-+([0-9])-400-normal-*.woff2'];
/** Larger files would be left out in silence otherwise. */
const LARGEST_FILE_BYTES = 8_000_000;

/** `root` is the project folder: the site is called by the title of its district. */
export function offlineSite(root: string): Plugin[] {
  const { name, title } = JSON.parse(readFileSync(join(root, 'seeds/region.json'), 'utf8')) as Record<'name' | 'title', { 'zh-Hans': string; en: string }>;
  let dist = '';
  const whereToBuild: Plugin = {
    name: 'offline-site',
    configResolved: (config) => {
      dist = resolve(config.root, config.build.outDir);
    },
  };
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline/worker',
    filename: 'serviceWorker.ts',
    // The page registers it itself, once its first view stands.
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: title['zh-Hans'],
      short_name: title['zh-Hans'],
      description: `${name['zh-Hans']}规划地图，可离线使用 · ${title.en}`,
      lang: 'zh-Hans',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: PAPER,
      background_color: PAPER,
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: [KEPT],
      globIgnores: NOT_KEPT,
      maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => (entry.revision === null ? { ...entry, integrity: checksum(join(dist, entry.url)) } : entry)),
        }),
      ],
    },
  });
  return [whereToBuild, ...plugins];
}

/** A file that was cut on its way, or put in its place by another server, is not the file. */
function checksum(path: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}
