/** What the figures were measured on. */
import { cpus, totalmem } from 'node:os';
import type { Machine } from './BenchRun.ts';
import type { OpenPage } from './openPage.ts';

const BYTES_PER_GIGABYTE = 2 ** 30;

export async function machineOf({ page, version }: OpenPage): Promise<Pick<Machine, 'processor' | 'cores' | 'memoryGigabytes' | 'chromium' | 'driver'>> {
  const driver = await page.evaluate(() => {
    const card = document.createElement('canvas').getContext('webgl2');
    const named = card?.getExtension('WEBGL_debug_renderer_info');
    return named === null || named === undefined ? 'unknown' : String(card?.getParameter(named.UNMASKED_RENDERER_WEBGL));
  });
  return { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGigabytes: Math.round(totalmem() / BYTES_PER_GIGABYTE), chromium: version, driver };
}
