/** A base map for one picture: what could not be had of it is kept in mind, for a picture with holes is none. */
import type { ShownBase } from './BaseLayers.ts';
import { BaseFailure, baseProblemOf } from './baseProblemOf.ts';

export interface RecordedBase {
  /** Tells whoever watches the base map as before. */
  readonly base: ShownBase;
  /** The first that happened. */
  readonly failure: () => BaseFailure | undefined;
}

export function withFailure(shown: ShownBase): RecordedBase {
  let failure: BaseFailure | undefined;
  const base: ShownBase = {
    ...shown,
    onError: (error) => {
      failure ??= new BaseFailure(baseProblemOf(error));
      shown.onError(error);
    },
  };
  return { base, failure: () => failure };
}
