/** The texts of the shortlist by language. */
import type { Language } from '../../domain/LocalText.ts';
import { shortlist as en } from './en.ts';
import type { ShortlistMessages } from './ShortlistMessages.ts';
import { shortlist as hans } from './zh-Hans.ts';
import { shortlist as hant } from './zh-Hant.ts';

export const SHORTLIST_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, ShortlistMessages>;

export type { ShortlistMessages };
