/** Names of what is known of a place, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { facts as en } from './en.ts';
import type { FactNames } from './FactNames.ts';
import { facts as hans } from './zh-Hans.ts';
import { facts as hant } from './zh-Hant.ts';

export const FACT_NAMES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, FactNames>;
