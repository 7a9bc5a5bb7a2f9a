/** The texts that the tools of the bench share by language. */
import type { Language } from '../../domain/LocalText.ts';
import type { BenchMessages } from './BenchMessages.ts';
import { bench as en } from './en.ts';
import { bench as hans } from './zh-Hans.ts';
import { bench as hant } from './zh-Hant.ts';

export const BENCH_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, BenchMessages>;

export type { BenchMessages };
