/** The part of the build that writes the compressed forms, and of the preview server that sends them. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compressedFiles } from './compressedFiles.ts';
import { compressFolder } from './compressFolder.ts';

/** Last of all: the service worker is written when everything else is, and other servers of the site answer first. */
export function compressedSite(): Plugin[] {
  let dist = '';
  return [
    {
      name: 'compressed-site',
      apply: 'build',
      enforce: 'post',
      configResolved: (config) => {
        dist = resolve(config.root, config.build.outDir);
      },
      closeBundle: {
        sequential: true,
        order: 'post',
        handler: async () => {
          const texts = await compressFolder(dist);
          console.info(`compressed: ${texts} texts, as .br and .gz`);
        },
      },
    },
    {
      name: 'compressed-preview',
      enforce: 'post',
      configurePreviewServer: ({ config, middlewares }) => {
        middlewares.use(compressedFiles(resolve(config.root, config.build.outDir)));
      },
    },
  ];
}
