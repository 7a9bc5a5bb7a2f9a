/** The texts of the card that says what is near by language. */
import type { Language } from '../../domain/LocalText.ts';
import type { NearMessages } from './NearMessages.ts';
import { near as en } from './en.ts';
import { near as hans } from './zh-Hans.ts';
import { near as hant } from './zh-Hant.ts';

export const NEAR_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, NearMessages>;

export type { NearMessages };
