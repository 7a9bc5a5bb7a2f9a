/** Every position that a person wrote lies in the region, and every ring is sound. */
import type { Position } from 'geojson';
import type { Issue } from './Issue.ts';
import type { Bounds } from '../../src/domain/bounds.ts';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import { isGeographic } from '../../src/domain/datum/Datum.ts';
import { checkPosition } from './checkPosition.ts';
import { checkRing } from './checkRing.ts';
import type { Kind } from '../../src/domain/PlanningFeature.ts';
import { roundDegrees } from '../../src/domain/roundDegrees.ts';
import { GAZETTEER_FILE, WATER_FILE, type Seeds } from '../seeds/Seeds.ts';

/** Kinds whose outline is one that map review is about. */
const ADMINISTRATIVE: readonly Kind[] = ['town', 'anchor'];

export function checkSeedPositions({ region, gazetteer, waters, places }: Seeds): Issue[] {
  const issues: Issue[] = [];
  const check = (where: Omit<Issue, 'message'>, position: Position, box: Bounds, boxName: string) => {
    const problem = checkPosition(position, box, boxName);
    if (problem !== undefined) issues.push({ ...where, ...problem });
  };

  const checkLine = (line: readonly Position[], whereOf: (index: number) => Omit<Issue, 'message'>) => {
    line.forEach((position, index) => {
      const where = whereOf(index);
      check(where, position, region.frame, "the region's frame");
      if (String(position) === String(line[index - 1])) {
        issues.push({ ...where, message: 'repeats the position before it', suggestion: 'leave it out' });
      }
    });
  };

  for (const { name, lon, lat } of gazetteer) {
    check({ file: GAZETTEER_FILE, record: name, field: 'lon, lat' }, [lon, lat], region.frame, "the region's frame");
  }
  const towns = new Set(
    places.flatMap(({ kind, place }) => (kind === 'town' && 'geocode' in place.placement ? place.placement.geocode : [])),
  );
  for (const { name, lon, lat } of gazetteer.filter((entry) => towns.has(entry.name))) {
    if (checkPosition([lon, lat], region.frame, '') !== undefined) continue;
    check({ file: GAZETTEER_FILE, record: name, field: 'lon, lat' }, [lon, lat], region.districtBox, "the district's box");
  }
  for (const { file, kind, place } of places) {
    const box = kind === 'town' ? region.districtBox : region.frame;
    const boxName = kind === 'town' ? "the district's box" : "the region's frame";
    if ('pinned' in place.placement) {
      const { at, datum } = place.placement.pinned;
      const inRange = checkPosition([...at], [-180, -90, 180, 90], 'the globe') === undefined;
      const position = isGeographic(datum) && !inRange ? [...at] : toWgs84(at, datum).map(roundDegrees);
      check({ file, record: place.id, field: 'placement.pinned.at' }, position, box, boxName);
    }
    if ('line' in place.placement) {
      checkLine(place.placement.line.points, (index) => ({ file, record: place.id, field: `placement.line.points[${index}]` }));
    }
    if ('outline' in place.placement && ADMINISTRATIVE.includes(kind)) {
      issues.push({
        file,
        record: place.id,
        field: 'placement.outline',
        message: 'rings of a town or city are an administrative line, which the data would carry past the rules of map review',
        suggestion: 'state its point; the line of a town goes into seeds/boundaries/',
      });
    }
    if ('outline' in place.placement) {
      place.placement.outline.rings.forEach((ring, index) => {
        const where = { file, record: place.id, field: `placement.outline.rings[${index}]` };
        const misplaced = ring.find((position) => checkPosition(position, box, boxName) !== undefined);
        if (misplaced !== undefined) check(where, misplaced, box, boxName);
        const problem = checkRing(ring, index === 0 ? 'exterior' : 'hole');
        if (problem !== undefined) issues.push({ ...where, ...problem });
      });
    }
  }
  for (const { id, line } of waters) {
    checkLine(line, (index) => ({ file: WATER_FILE, record: id, field: `line[${index}]` }));
  }
  return issues;
}
