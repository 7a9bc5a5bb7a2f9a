/** Builds the peers' pages, and the scripts that run in every measured page. */
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const PAGES = ['kepler', 'maplibre', 'deck', 'leaflet'] as const;
/** Ready-made builds, as their own pages use them. */
const VENDOR = [
  'leaflet/dist/leaflet.js',
  'leaflet/dist/leaflet.css',
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'redux/dist/redux.min.js',
  'react-redux/dist/react-redux.min.js',
  'styled-components/dist/styled-components.min.js',
  'kepler.gl/umd/keplergl.min.js',
  'kepler.gl/umd/keplergl.min.css',
  'maplibre-gl/dist/maplibre-gl.css',
] as const;

const COMMON: InlineConfig = { configFile: false, logLevel: 'error', publicDir: false };

/** To be served under /pages/. */
export async function buildPages(out: string, peers: string): Promise<void> {
  await build({
    ...COMMON,
    root: join(FOLDER, 'pages'),
    base: '/pages/',
    // As in the project's own configuration: deck.gl without WebGPU.
    resolve: { conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'] },
    build: {
      target: 'es2022',
      outDir: out,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5_000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: PAGES.map((page) => join(FOLDER, 'pages', `${page}.html`)) },
    },
    worker: { format: 'es' },
  });
  const vendor = join(out, 'vendor');
  await mkdir(vendor);
  await Promise.all(VENDOR.map((file) => copyFile(join(peers, file), join(vendor, basename(file)))));
}

/** One script without imports, to be run before those of a page. */
export async function buildInjected(name: 'probe' | 'ours' | 'district'): Promise<string> {
  const entry = join(FOLDER, 'injected', `${name}.ts`);
  const built = await build({ ...COMMON, build: { target: 'es2022', write: false, lib: { entry, formats: ['iife'], name: `${name}Script` } } });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${name} was not built`);
  return chunk.code;
}
