/** A text in the three languages of the map. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const satisfies readonly Language[];

export type LocalText = Readonly<Record<Language, string>>;
