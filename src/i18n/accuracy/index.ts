/** How precisely a place is placed, in one sentence, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { accuracy as en } from './en.ts';
import type { AccuracyMessages } from './AccuracyMessages.ts';
import { accuracy as hans } from './zh-Hans.ts';
import { accuracy as hant } from './zh-Hant.ts';

export const ACCURACY_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, AccuracyMessages>;
