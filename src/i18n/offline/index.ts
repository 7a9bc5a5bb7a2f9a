/** The texts of the line that tells of a newer version, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { offline as en } from './en.ts';
import type { OfflineMessages } from './OfflineMessages.ts';
import { offline as hans } from './zh-Hans.ts';
import { offline as hant } from './zh-Hant.ts';

export const OFFLINE_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, OfflineMessages>;

export type { OfflineMessages };
