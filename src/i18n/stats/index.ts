/** The texts of the statistics by language. */
import type { Language } from '../../domain/LocalText.ts';
import { stats as en } from './en.ts';
import type { StatsMessages } from './StatsMessages.ts';
import { stats as hans } from './zh-Hans.ts';
import { stats as hant } from './zh-Hant.ts';

export const STATS_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, StatsMessages>;

export type { StatsMessages };
