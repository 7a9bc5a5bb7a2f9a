/** The texts of the sheet for printing by language. */
import type { Language } from '../../domain/LocalText.ts';
import { print as en } from './en.ts';
import type { PrintMessages } from './PrintMessages.ts';
import { print as hans } from './zh-Hans.ts';
import { print as hant } from './zh-Hant.ts';

export const PRINT_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, PrintMessages>;

export type { PrintMessages };
