/** Texts of how the page looks and listens, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { settings as en } from './en.ts';
import type { SettingsMessages } from './SettingsMessages.ts';
import { settings as hans } from './zh-Hans.ts';
import { settings as hant } from './zh-Hant.ts';

export const SETTINGS_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, SettingsMessages>;
