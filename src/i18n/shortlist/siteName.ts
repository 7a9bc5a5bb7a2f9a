/** What a site of the reader's own is called, by its number. */
import type { LocalText } from '../../domain/LocalText.ts';

export function siteName(number: number): LocalText {
  return { 'zh-Hans': `自选地块${number}`, 'zh-Hant': `自選地塊${number}`, en: `Own site ${number}` };
}
