/** The texts of the help by language. */
import type { Language } from '../../domain/LocalText.ts';
import { help as en } from './en.ts';
import type { HelpMessages } from './HelpMessages.ts';
import { help as hans } from './zh-Hans.ts';
import { help as hant } from './zh-Hant.ts';

export const HELP_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, HelpMessages>;

export type { HelpMessages };
