/** Lets the page ask again for code that could not be read: puts `src/importCode.ts` in the place of Vite's own helper. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { endMark } from '../../src/domain/endMark.ts';

const HELPER = '\0vite/preload-helper.js';
/** Goes into the names of scripts and sheets, which are told before these are rewritten: to be raised with every change of what is done here. */
export const REWRITING = 'again1';
/** As the helper is called: a function that imports one file and does nothing before. */
const IMPORT = /(\basync)?\(\)=>((?:\{let\{[^{}]*\}=await )?)import\((`\.\/[^`]+`)\)/g;

/** `project` is the folder that holds `src`. */
export function importsAgain(project: string): Plugin {
  return {
    name: 'imports-again',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? `export { importCode as __vitePreload } from ${JSON.stringify(join(project, 'src/importCode.ts'))};` : undefined),
    config: () => ({ build: { rolldownOptions: { output: { assetFileNames } } } }),
    augmentChunkHash: () => REWRITING,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') {
            if (isSheet(file.fileName)) file.source = withEnd(file.fileName, String(file.source));
            continue;
          }
          file.code = withQueries(file.code);
          if (/\bimport\([`'"]\.\/[^`'"]+[`'"]\)/.test(file.code)) this.error(`${file.fileName} imports code in a way that could not be asked for again`);
        }
      },
    },
  };
}

/** A sheet is known by another name than what it was before it bore its end: whoever keeps that would go on with it. */
export function assetFileNames({ names }: { readonly names: readonly string[] }): string {
  return `assets/[name]${names.some(isSheet) ? `-${REWRITING}` : ''}-[hash].[ext]`;
}

function isSheet(name: string): boolean {
  return name.endsWith('.css');
}

/** Each import takes a query behind its address, by which the browser tells it from one that failed. */
export function withQueries(code: string): string {
  return code.replace(IMPORT, (_, async: string | undefined, before: string, address: string) => `${async === undefined ? '' : `${async} `}$again=>${before}import(${address}+$again)`);
}

/** The end of a sheet says its name: a browser takes half a sheet for a whole one, and `src/importCode.ts` does not. */
function withEnd(fileName: string, css: string): string {
  return `${css}:root{${endMark(fileName)}:1}`;
}
