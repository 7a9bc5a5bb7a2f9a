/** The texts of the dialog for remarks by language. */
import type { Language } from '../../domain/LocalText.ts';
import { mistake as en } from './en.ts';
import type { MistakeMessages } from './MistakeMessages.ts';
import { mistake as hans } from './zh-Hans.ts';
import { mistake as hant } from './zh-Hant.ts';

export const MISTAKE_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, MistakeMessages>;

export type { MistakeMessages };
