/** What finds the value of each kind of criterion. */
import type { Candidate } from '../Candidate.ts';
import type { Criterion, MeasureName } from '../Criterion.ts';
import type { Measure } from '../Measure.ts';
import type { MeasureContext } from '../MeasureContext.ts';
import { accuracy } from './accuracy.ts';
import { driveTime, originTime } from './driveTime.ts';
import { industries } from './industries.ts';
import { nearest } from './nearest.ts';
import { plannedArea } from './plannedArea.ts';
import { outcomes, targets, themes } from './reported.ts';
import { status } from './status.ts';

export const MEASURES = { nearest, driveTime, originTime, plannedArea, industries, themes, targets, outcomes, status, accuracy } as const satisfies Record<
  MeasureName,
  (candidate: Candidate, criterion: Criterion, context: MeasureContext) => Measure
>;
