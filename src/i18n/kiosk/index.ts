/** The texts of the kiosk by language. */
import type { Language } from '../../domain/LocalText.ts';
import { kiosk as en } from './en.ts';
import type { KioskMessages } from './KioskMessages.ts';
import { kiosk as hans } from './zh-Hans.ts';
import { kiosk as hant } from './zh-Hant.ts';

export const KIOSK_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, KioskMessages>;

export type { KioskMessages };
