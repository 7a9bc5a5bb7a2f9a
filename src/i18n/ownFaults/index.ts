/** The texts for what is wrong with readers' files by language. */
import type { Language } from '../../domain/LocalText.ts';
import type { OwnFaultMessages } from './OwnFaultMessages.ts';
import { ownFaults as en } from './en.ts';
import { ownFaults as hans } from './zh-Hans.ts';
import { ownFaults as hant } from './zh-Hant.ts';

export const OWN_FAULT_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, OwnFaultMessages>;
