/** The texts of the credits by language. */
import type { Language } from '../../domain/LocalText.ts';
import { credits as en } from './en.ts';
import type { CreditsMessages } from './CreditsMessages.ts';
import { credits as hans } from './zh-Hans.ts';
import { credits as hant } from './zh-Hant.ts';

export const CREDITS_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, CreditsMessages>;

export type { CreditsMessages };
