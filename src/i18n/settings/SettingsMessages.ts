/** Texts of how the page looks and listens: fetched with the help. */
import type { Appearance } from '../../domain/Scheme.ts';

export interface SettingsMessages {
  readonly appearance: string;
  readonly appearanceName: Readonly<Record<Appearance, string>>;
  readonly moreContrast: string;
  readonly singleKeys: string;
  readonly singleKeysHint: string;
}
