/** What an error of a base map means to a reader. */
import type { BaseProblem } from '../../domain/BaseMap.ts';
import type { BaseError } from './BaseLayers.ts';

/** A problem that is known when a base map is opened. */
export class BaseFailure extends Error {
  readonly problem: BaseProblem;
  constructor(problem: BaseProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** For what reads a base map and could not be fetched: that says nothing of the base map. */
export async function baseCode<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new BaseFailure('no-code', { cause });
  }
}

/** Answers by which a service turns a key or a visitor away; Tianditu's gate blocks with 418. */
const REFUSALS = [401, 403, 418, 429];

/** How the archive reader words a status that it cannot use, and a server that does not know byte ranges. */
const BAD_STATUS = /Bad response code: (\d{3})/;
const NO_RANGES = /HTTP Byte Serving|content-length on 416/i;
const NO_ARCHIVE = /magic number|spec version|Offset is outside the bounds|Invalid typed array length/i;
const NO_ANSWER = /Failed to fetch|NetworkError|Load failed/i;

export function baseProblemOf(error: BaseError | BaseFailure): BaseProblem {
  if (error instanceof BaseFailure) return error.problem;
  const { message } = error;
  const status = error.status || Number(BAD_STATUS.exec(message)?.[1] ?? 0);
  if (REFUSALS.includes(status)) return 'refused';
  if (status >= 400 || NO_ANSWER.test(message)) return 'unreachable';
  if (NO_RANGES.test(message)) return 'no-ranges';
  return NO_ARCHIVE.test(message) ? 'not-pmtiles' : 'damaged';
}
