/** Texts of the help: fetched with it. */
import type { KeyAction } from '../../domain/KeyAction.ts';

export interface HelpMessages {
  readonly helpKeys: string;
  /** What each key does; the keys themselves are written the same in every language. */
  readonly keyDoes: Readonly<Record<KeyAction, string>>;
}
