/** Texts of the account of names, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { ledger as en } from './en.ts';
import type { LedgerMessages } from './LedgerMessages.ts';
import { ledger as hans } from './zh-Hans.ts';
import { ledger as hant } from './zh-Hant.ts';

export const LEDGER_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, LedgerMessages>;
