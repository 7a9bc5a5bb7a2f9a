/** Where hits are judged, for a region: its boxes, its outline, and the names of the areas that hold it. */
import { areaNamesOf } from '../base/boundaryPackage.ts';
import type { Region } from '../seeds/schema.ts';
import { districtTest } from './districtTest.ts';
import type { ChoosingArea } from './scoreCandidate.ts';
import { toSearchArea } from './toRequests.ts';

export function choosingArea(region: Region): ChoosingArea {
  const areaNames = areaNamesOf(region.adcode);
  return {
    ...toSearchArea(region),
    isInDistrict: districtTest(region),
    // A district that the package does not know goes by its own name at least.
    areaNames: areaNames.length > 0 ? areaNames : [region.name['zh-Hans']],
  };
}
