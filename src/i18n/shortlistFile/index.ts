/** The texts of the files of a shortlist by language. */
import type { Language } from '../../domain/LocalText.ts';
import { shortlistFile as en } from './en.ts';
import type { ShortlistFileMessages } from './ShortlistFileMessages.ts';
import { shortlistFile as hans } from './zh-Hans.ts';
import { shortlistFile as hant } from './zh-Hant.ts';

export const SHORTLIST_FILE_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, ShortlistFileMessages>;
