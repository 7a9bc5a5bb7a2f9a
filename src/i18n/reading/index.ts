/** Texts of the report as it is read, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { reading as en } from './en.ts';
import type { ReadingMessages } from './ReadingMessages.ts';
import { reading as hans } from './zh-Hans.ts';
import { reading as hant } from './zh-Hant.ts';

export const READING_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, ReadingMessages>;
