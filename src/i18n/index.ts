/** The languages of the interface: one line each. A language file is fetched when it is chosen. */
import type { Language } from '../domain/LocalText.ts';
import type { Messages } from './Messages.ts';

const LOADERS = {
  'zh-Hans': () => import('./zh-Hans.ts'),
  'zh-Hant': () => import('./zh-Hant.ts'),
  en: () => import('./en.ts'),
} as const satisfies Record<Language, () => Promise<{ messages: Messages }>>;

/** What each language calls itself. */
export const LANGUAGE_NAMES = { 'zh-Hans': '简', 'zh-Hant': '繁', en: 'EN' } as const satisfies Record<Language, string>;

export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).messages;
}

export type { Messages };
