/** Areas in words: as stated, in hectares or mu beside it, with date and grade. */
import type { Language } from '../../domain/LocalText.ts';
import { SQUARE_METRES, type PlannedArea } from '../../domain/plannedAreas.ts';
import type { Unit } from '../../domain/vocabulary.ts';
import { formatDate, formatNumber, formatQuantity } from '../format.ts';
import type { Messages } from '../Messages.ts';
import { TAKEAWAY_MESSAGES } from '../takeaway/index.ts';
import { TABLE_MESSAGES } from './index.ts';

/** Figures are converted to so many digits: no finer than they are stated. */
const DIGITS = 3;

/** "12 887 亩（859 公顷）（2018年 · B 级）"; figures that disagree one after the other. */
export function areaWords(areas: readonly PlannedArea[], language: Language, messages: Messages): string {
  const own = TABLE_MESSAGES[language];
  const file = TAKEAWAY_MESSAGES[language];
  if (areas.length === 0) return own.areaUnknown;
  return areas
    .map(({ squareMetres, fact: { value, unit, part, asOf, grade } }) => {
      const stated = statedWords(Number(value), unit ?? 'ha', language, messages);
      const told = own.areaOf(stated, converted(squareMetres, unit === 'mu' ? 'ha' : 'mu', language, messages));
      return file.behind(part === true ? own.areaPart(told) : told, `${formatDate(asOf, language)} · ${file.grade(grade)}`);
    })
    .join(language === 'en' ? '; ' : '；');
}

/** "859 公顷" */
function converted(squareMetres: number, unit: 'mu' | 'ha', language: Language, messages: Messages): string {
  return `${formatNumber(Number((squareMetres / SQUARE_METRES[unit]).toPrecision(DIGITS)), language)} ${unitName(unit, messages)}`;
}

/** In the unit that the source states, in every language. */
function statedWords(value: number, unit: Unit, language: Language, messages: Messages): string {
  if (unit === 'mu') return `${formatNumber(value, language)} ${unitName(unit, messages)}`;
  const { figure, unit: name } = formatQuantity(value, unit, language, messages);
  return `${figure} ${name}`;
}

function unitName(unit: Unit, messages: Messages): string {
  return messages.unit[unit].split('|').at(-1) ?? '';
}
