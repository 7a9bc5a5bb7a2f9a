/** All targets, in the order in which they are tried. */
import type { Target } from '../Target.ts';
import { AUDIT_TARGETS } from './auditTargets.ts';
import { PAGE_TARGETS } from './pageTargets.ts';
import { PART_TARGETS } from './partTargets.ts';
import { READER_TARGETS } from './readerTargets.ts';
import { SCORE_TARGETS } from './scoreTargets.ts';
import { SCRIPT_TARGETS } from './scriptTargets.ts';

export const TARGETS: readonly Target[] = [...PAGE_TARGETS, ...SCORE_TARGETS, ...PART_TARGETS, ...SCRIPT_TARGETS, ...AUDIT_TARGETS, ...READER_TARGETS];
