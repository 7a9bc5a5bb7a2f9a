/** The texts of files and of their dialog by language. */
import type { Language } from '../../domain/LocalText.ts';
import { takeaway as en } from './en.ts';
import type { TakeawayMessages } from './TakeawayMessages.ts';
import { takeaway as hans } from './zh-Hans.ts';
import { takeaway as hant } from './zh-Hant.ts';

export const TAKEAWAY_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, TakeawayMessages>;

export type { TakeawayMessages };
