/** What each verdict means, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { verdict as en } from './en.ts';
import type { VerdictMessages } from './VerdictMessages.ts';
import { verdict as hans } from './zh-Hans.ts';
import { verdict as hant } from './zh-Hant.ts';

export const VERDICT_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, VerdictMessages>;
