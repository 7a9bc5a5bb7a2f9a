/** The texts for the layers that readers bring along by language. */
import type { Language } from '../../domain/LocalText.ts';
import type { OwnDataMessages } from './OwnDataMessages.ts';
import { ownData as en } from './en.ts';
import { ownData as hans } from './zh-Hans.ts';
import { ownData as hant } from './zh-Hant.ts';

export const OWN_DATA_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, OwnDataMessages>;

export type { OwnDataMessages };
