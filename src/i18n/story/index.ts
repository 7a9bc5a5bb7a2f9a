/** Texts of the story, by language. */
import type { Language } from '../../domain/LocalText.ts';
import { story as en } from './en.ts';
import type { StoryMessages } from './StoryMessages.ts';
import { story as hans } from './zh-Hans.ts';
import { story as hant } from './zh-Hant.ts';

export const STORY_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, StoryMessages>;

export type { PresentKey, StoryMessages } from './StoryMessages.ts';
