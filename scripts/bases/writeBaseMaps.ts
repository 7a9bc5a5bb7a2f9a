/** Writes which base maps the site offers. It may hold the operator's key, so it stands in the ignored folder. */
import { join } from 'node:path';
import type { BaseMaps } from '../../src/domain/BaseMap.ts';
import { writeIfChanged } from '../write/writeIfChanged.ts';

export const BASE_MAPS_FILE = 'data/base/base-maps.json';

export async function writeBaseMaps(root: string, maps: BaseMaps): Promise<void> {
  await writeIfChanged(join(root, BASE_MAPS_FILE), `${JSON.stringify(maps)}\n`);
}
