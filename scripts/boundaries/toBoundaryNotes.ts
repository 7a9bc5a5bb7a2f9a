/** One line for each outline that was dropped in: whose it is, how large, and how far its middle lies from the point that was known. */
import { boundsOf, centreOf } from '../../src/domain/bounds.ts';
import { geodesicMetres } from '../../src/domain/distance.ts';
import { geodesicArea } from '../../src/domain/geodesicArea.ts';
import type { Placer } from '../features/Placer.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { BOUNDARIES_FOLDER } from './readBoundaries.ts';
import type { Boundary } from './toBoundaries.ts';

export function toBoundaryNotes(boundaries: readonly Boundary[], { places }: Seeds, placer: Placer): string[] {
  return boundaries.map(({ record, place, shape }) => {
    const name = places.find((each) => each.place.id === place)?.place.name['zh-Hans'] ?? place;
    const area = `${(geodesicArea(shape) / 1e6).toFixed(2)} km²`;
    const known = placer.stated(place).geometry;
    const apart =
      known?.type === 'Point'
        ? `, its middle ${Math.round(geodesicMetres(centreOf(boundsOf(shape)), [known.coordinates[0] ?? 0, known.coordinates[1] ?? 0]))} m from the point that was known`
        : '';
    return `${BOUNDARIES_FOLDER}${record.file}: ${name}, ${area}${apart}`;
  });
}
