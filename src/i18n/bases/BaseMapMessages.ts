/** Texts about base maps: fetched with the choice of them. */
import type { BaseMapId, BaseProblem } from '../../domain/BaseMap.ts';

export interface BaseMapMessages {
  readonly name: Readonly<Record<BaseMapId, string>>;
  readonly hint: Readonly<Record<BaseMapId, string>>;
  readonly chooseFile: string;
  readonly dropHint: string;
  /** "12 MB" */
  readonly megabytes: (value: string) => string;
  readonly keep: (size: string) => string;
  readonly keeping: (done: string, all: string) => string;
  readonly cancel: string;
  readonly kept: (size: string, day: string) => string;
  readonly remove: string;
  readonly cannotKeep: string;
  readonly copyFailed: (reason: string) => string;
  readonly problem: Readonly<Record<BaseProblem, string>>;
  /** The base map that was chosen is not drawn, and the embedded one is. */
  readonly fellBack: (name: string, reason: string) => string;
  /** Goes on with the embedded one. */
  readonly settle: string;
  readonly fileRefused: (file: string, reason: string) => string;
  readonly notForMap: (file: string) => string;
  readonly tiandituCredit: string;
  readonly numberAtTianditu: string;
  /** In the credits, of the base map that is drawn. */
  readonly inUse: string;
}
