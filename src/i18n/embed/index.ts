/** The texts of the embedded map in every language; few enough to be fetched together. */
import type { Language } from '../../domain/LocalText.ts';
import type { EmbedMessages } from './EmbedMessages.ts';
import { embed as en } from './en.ts';
import { embed as hans } from './zh-Hans.ts';
import { embed as hant } from './zh-Hant.ts';

export const EMBED_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, EmbedMessages>;
