/** The texts of the band by language. */
import type { Language } from '../../domain/LocalText.ts';
import type { BandMessages } from './BandMessages.ts';
import { band as en } from './en.ts';
import { band as hans } from './zh-Hans.ts';
import { band as hant } from './zh-Hant.ts';

export const BAND_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, BandMessages>;

export type { BandMessages };
