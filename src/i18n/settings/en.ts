/** Texts of how the page looks and listens, in English. */
import type { SettingsMessages } from './SettingsMessages.ts';

export const settings: SettingsMessages = {
  appearance: 'Appearance',
  appearanceName: { system: 'Match the system', light: 'Light', dark: 'Dark' },
  moreContrast: 'More contrast',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint: '“/” searches, “?” opens this page, N, T and F act on the map; switch them off if you control the page by voice.',
};
