/** The texts of measuring and drawing by language. */
import type { Language } from '../../domain/LocalText.ts';
import type { SketchMessages } from './SketchMessages.ts';
import { sketch as en } from './en.ts';
import { sketch as hans } from './zh-Hans.ts';
import { sketch as hant } from './zh-Hant.ts';

export const SKETCH_MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const satisfies Record<Language, SketchMessages>;

export type { SketchMessages };
