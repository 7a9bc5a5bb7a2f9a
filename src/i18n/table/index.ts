/** The texts of the table by language. */
import type { Language } from '../../domain/LocalText.ts';
import { table as en } from './en.ts';
import type { TableMessages } from './TableMessages.ts';
import { table as hans } from './zh-Hans.ts';
import { table as hant } from './zh-Hant.ts';

export const TABLE_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, TableMessages>;

export type { TableMessages };
