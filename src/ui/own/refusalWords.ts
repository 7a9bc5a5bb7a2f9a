/** Words why a file was refused, and where its text breaks: a line each. */
import type { Language } from '../../domain/LocalText.ts';
import type { FileRefusal } from '../../domain/ownData/FilePreview.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_FAULT_MESSAGES } from '../../i18n/ownFaults/index.ts';

const MEGABYTE = 1_000_000;
/** Of these faults the numbers are bytes. */
const BYTES = ['too-large', 'swells'];

export function refusalWords(refusal: FileRefusal, language: Language): string[] {
  const own = OWN_FAULT_MESSAGES[language];
  const { fault, found, limit, at } = refusal;
  const isBytes = BYTES.includes(fault) && typeof limit === 'number' && limit >= MEGABYTE;
  const word = (value: string | number) =>
    typeof value === 'string' ? value : isBytes ? `${formatNumber(Math.ceil(value / MEGABYTE), language)} MB` : formatNumber(value, language);
  const worded = { ...refusal, ...(found === undefined ? {} : { found: word(found) }), ...(limit === undefined ? {} : { limit: word(limit) }) };
  return [own.fault[fault](worded), ...(at === undefined ? [] : [own.atLine(formatNumber(at.line, language), formatNumber(at.column, language))])];
}
