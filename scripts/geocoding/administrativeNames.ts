/** Names of the areas that hold a district, out of the boundary package: 广东省, 江门市, 新会区. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Widest first, the district itself last. Codes that the package does not name are left out. `folder` is the package's own. */
export async function administrativeNames(folder: string, adcode: string): Promise<string[]> {
  const names = JSON.parse(await readFile(join(folder, 'codeToNameMap.json'), 'utf8')) as Readonly<Record<string, string>>;
  const codes = [`${adcode.slice(0, 2)}0000`, `${adcode.slice(0, 4)}00`, adcode];
  return [...new Set(codes)].flatMap((code) => names[code] ?? []);
}
