/** The mend for code that runs without the bundler: a hook of Node's loader. */
import type { LoadHook } from 'node:module';
import { withEndingReads, XLSX_CODE } from './endingReads.ts';

export const load: LoadHook = async (url, context, next) => {
  const loaded = await next(url, context);
  if (!XLSX_CODE.test(url)) return loaded;
  return { ...loaded, source: withEndingReads(Buffer.from(loaded.source as Uint8Array).toString('utf8')) };
};
