/** How long the road graph takes a drive to be, in minutes: to the criterion's place, or to the origin that the reader chose. */
import type { Candidate } from '../Candidate.ts';
import type { Criterion } from '../Criterion.ts';
import { known, missing, type Measure } from '../Measure.ts';
import type { DriveFinder, MeasureContext } from '../MeasureContext.ts';

export function driveTime(candidate: Candidate, { places }: Criterion, { driveTo }: MeasureContext): Measure {
  const [place] = places;
  const finder = place === undefined ? undefined : driveTo(place);
  return finder === undefined ? missing('no-road') : measured(candidate, finder, places);
}

export function originTime(candidate: Candidate, _criterion: Criterion, { driveToOrigin }: MeasureContext): Measure {
  return driveToOrigin === undefined ? missing('no-origin') : measured(candidate, driveToOrigin, []);
}

function measured(candidate: Candidate, finder: DriveFinder, places: readonly string[]): Measure {
  if (candidate.disc === undefined) return missing('no-position');
  const drive = finder.from(candidate);
  return drive === undefined ? missing('no-road') : known(drive.minutes, { places, sources: drive.sources });
}
