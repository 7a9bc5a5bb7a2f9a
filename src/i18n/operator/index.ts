/** The texts of the operator's panel by language. */
import type { Language } from '../../domain/LocalText.ts';
import { operator as en } from './en.ts';
import type { OperatorMessages } from './OperatorMessages.ts';
import { operator as hans } from './zh-Hans.ts';
import { operator as hant } from './zh-Hant.ts';

export const OPERATOR_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, OperatorMessages>;

export type { OperatorMessages };
