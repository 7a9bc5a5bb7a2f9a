/** Build, development server and tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/bases/contentSecurityPolicy.ts';
import { compressedSite } from './scripts/compress/compressedSite.ts';
import { narrowScripts } from './scripts/compress/narrowScripts.ts';
import { plainPaths } from './scripts/browser/plainPaths.ts';
import { headersOfSite } from './scripts/headers/headersOfSite.ts';
import { importsAgain } from './scripts/imports/importsAgain.ts';
import { offlineSite } from './scripts/offline/offlineSite.ts';
import { endingReads } from './scripts/xls/endingReads.ts';
import { BASE_MAPS_FILE } from './scripts/bases/writeBaseMaps.ts';
import type { BaseMaps } from './src/domain/BaseMap.ts';

const PROJECT = fileURLToPath(new URL('.', import.meta.url));

/** Writes the policy into the built page; the development server injects inline styles and goes without. */
function policyInPage(): Plugin {
  let root = '';
  return {
    name: 'content-security-policy',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: () => {
      const maps = JSON.parse(readFileSync(join(root, BASE_MAPS_FILE), 'utf8')) as BaseMaps;
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(maps) },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}

/** Behind the words that the page begins with: these stand while the look is on its way, which would else hold up everything. */
const lookBehindWords: Plugin = {
  name: 'look-behind-words',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [link = ''] = /<link rel="stylesheet"[^>]*>/.exec(html) ?? [];
      // Sheets that are fetched later stand behind it: it is known by its name.
      return html.replace(link, '').replace('</body>', () => `${link.replace('<link', '<link id="look"')}</body>`);
    },
  },
};

/** The page bears the title of the district from its first byte on; in other languages it changes with them. */
function districtHead(): Plugin {
  let root = '';
  return {
    name: 'district-head',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: () => {
      const { name, title } = JSON.parse(readFileSync(join(root, 'seeds/region.json'), 'utf8')) as Record<'name' | 'title', { 'zh-Hans': string }>;
      const content = `${name['zh-Hans']}规划地图：每一处都能看到报告的依据，以及位置有多准。`;
      return [
        { tag: 'meta', attrs: { name: 'description', content }, injectTo: 'head' },
        { tag: 'title', children: title['zh-Hans'].replaceAll('&', '&amp;').replaceAll('<', '&lt;'), injectTo: 'head' },
      ];
    },
  };
}

/**
 * What the packages keep of WebGPU in their WebGL build too, some 12 kB gzip: a shader for arithmetic in 64 bits, whose like
 * for WebGL stands in the file beside it, and the readers of such shaders, which WebGL never calls.
 */
const WEBGPU_PARTS: readonly (readonly [file: RegExp, code: string])[] = [
  [/\/fp64-arithmetic-wgsl\.js$/, "export const fp64arithmeticWGSL = '';"],
  [/\/wgsl-interface-scan\.js$/, 'export function scanWGSLInterface() { throw new Error(); }'],
  [/\/wgsl-binding-debug\.js$/, 'export function getShaderBindingDebugRowsFromWGSL() { throw new Error(); }'],
];

const withoutWebGpuParts: Plugin = {
  name: 'without-webgpu-parts',
  apply: 'build',
  enforce: 'pre',
  load: (id) => WEBGPU_PARTS.find(([file]) => file.test(id))?.[1],
};

const SHARED_FROM_THE_START =
  /\/node_modules\/(?:@preact\/signals[^/]*|preact)\/|\/src\/(?:load|importCode|askAgain|focusFirst|state\/\w+|ui\/Interface|ui\/Icon|ui\/parts\/(?:Loading|Boundary|PanelBoundary|Dialog)|map\/(?:fontStack|markStyles)|domain\/(?:endMark|discRing|Scheme|publicationRules|PlaceFilter|placeMark|isCourse|Report|Original|LocalText))\.tsx?$/;

export default defineConfig({
  // Relative addresses let the site stand under any path.
  base: './',
  plugins: [policyInPage(), districtHead(), lookBehindWords, withoutWebGpuParts, endingReads(), importsAgain(PROJECT), narrowScripts(), offlineSite(PROJECT), compressedSite(), headersOfSite(), plainPaths()],
  resolve: {
    // Leaves WebGPU out of deck.gl: some 36 kB gzip, the same picture.
    conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'],
  },
  build: {
    target: 'es2022',
    // Fonts, layers and icons stay files of their own: the policy allows no data addresses for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    // Whatever draws with WebGL 2 preloads modules itself, but for some that then fetch them when they are named.
    modulePreload: { polyfill: false },
    // What the first view shares with what is fetched later: in one file it is two kilobytes smaller than in a dozen.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED_FROM_THE_START }] } } },
  },
  worker: { format: 'es', plugins: () => [endingReads(), narrowScripts()] },
  // It is mended on its way.
  optimizeDeps: { exclude: ['@e965/xlsx'] },
  server: { host: 'localhost' },
  preview: { host: 'localhost', port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['scripts/journeys/**'],
          // What is costly to load, as the dictionaries, is loaded once: nothing here leaves a mark on what others import.
          isolate: false,
          // A busy machine takes its time; no test here is about speed.
          testTimeout: 30_000,
          server: { deps: { inline: ['@e965/xlsx'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['scripts/journeys/*.journey.test.ts'],
          // A picture drawn in software on a busy machine takes its time; no journey is about speed.
          testTimeout: 400_000,
          hookTimeout: 400_000,
          expect: { poll: { timeout: 45_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
