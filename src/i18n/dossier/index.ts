/** The texts of sheets, comparison and dossier by language. */
import type { Language } from '../../domain/LocalText.ts';
import type { DossierMessages } from './DossierMessages.ts';
import { dossier as en } from './en.ts';
import { dossier as hans } from './zh-Hans.ts';
import { dossier as hant } from './zh-Hant.ts';

export const DOSSIER_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, DossierMessages>;

export type { DossierMessages };
