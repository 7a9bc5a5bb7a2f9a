/** Texts of the panel of a place, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { place as en } from './en.ts';
import type { PlaceMessages } from './PlaceMessages.ts';
import { place as hans } from './zh-Hans.ts';
import { place as hant } from './zh-Hant.ts';

export const PLACE_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, PlaceMessages>;
