/** Texts of the promises and of their changes, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { promises as en } from './en.ts';
import type { PromisesMessages } from './PromisesMessages.ts';
import { promises as hans } from './zh-Hans.ts';
import { promises as hant } from './zh-Hant.ts';

export const PROMISES_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, PromisesMessages>;
