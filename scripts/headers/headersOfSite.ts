/** The part of the build that writes the headers files of the site, and of the preview server that sends the same headers. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { BaseMaps } from '../../src/domain/BaseMap.ts';
import type { Catalog } from '../../src/domain/Catalog.ts';
import { BASE_MAPS_FILE } from '../bases/writeBaseMaps.ts';
import { sentHeaders } from './sentHeaders.ts';
import { siteHeaders } from './siteHeaders.ts';
import { writeHostFiles } from './writeHostFiles.ts';

/** After all else was written: these files are the host's, and no part of the site that a device keeps. */
export function headersOfSite(): Plugin[] {
  let root = '';
  let dist = '';
  return [
    {
      name: 'headers-of-site',
      apply: 'build',
      enforce: 'post',
      configResolved: (config) => {
        root = config.root;
        dist = resolve(config.root, config.build.outDir);
      },
      closeBundle: {
        sequential: true,
        order: 'post',
        handler: () => {
          const maps = read(root, BASE_MAPS_FILE) as BaseMaps;
          const { region } = read(root, 'data/catalog.json') as Catalog;
          return writeHostFiles(dist, siteHeaders({ maps, ...region.embed }));
        },
      },
    },
    {
      name: 'headers-of-preview',
      // Before whatever answers.
      enforce: 'pre',
      configurePreviewServer: ({ config, middlewares }) => {
        middlewares.use(sentHeaders(resolve(config.root, config.build.outDir)));
      },
    },
  ];
}

function read(root: string, file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
