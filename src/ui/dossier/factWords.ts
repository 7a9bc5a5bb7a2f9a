/** One stated fact in words, with what qualifies it and where it comes from. */
import type { Language } from '../../domain/LocalText.ts';
import type { Fact } from '../../domain/PlanningFeature.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import type { SheetText } from './SheetSection.ts';

/** Without a source where none is given. */
export function factText(fact: Pick<Fact, 'value' | 'unit'> & Partial<Fact>, language: Language, messages: Messages): SheetText {
  const { note, part, asOf, grade, source } = fact;
  const aside = [...(part === true ? [DOSSIER_MESSAGES[language].partOnly] : []), ...(note === undefined ? [] : [note[language]])].join(language === 'en' ? '; ' : '；');
  return {
    text: valueWords(fact, language, messages),
    ...(aside === '' ? {} : { note: aside }),
    ...(asOf === undefined || grade === undefined || source === undefined ? {} : { source: { asOf, grade, source } }),
  };
}

export function valueWords({ value, unit }: Pick<Fact, 'value' | 'unit'>, language: Language, messages: Messages): string {
  if (typeof value !== 'number') return value[language];
  if (unit === undefined) return formatNumber(value, language);
  const { figure, unit: name, aside } = formatQuantity(value, unit, language, messages);
  return [figure, name, ...(aside === undefined ? [] : [`(${aside})`])].join(' ');
}
