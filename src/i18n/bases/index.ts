/** The texts about base maps by language. */
import type { Language } from '../../domain/LocalText.ts';
import { bases as en } from './en.ts';
import type { BaseMapMessages } from './BaseMapMessages.ts';
import { bases as hans } from './zh-Hans.ts';
import { bases as hant } from './zh-Hant.ts';

export const BASE_MAP_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, BaseMapMessages>;

export type { BaseMapMessages };
