/** Reads one number of a position as people write it: decimals with point or comma, degrees, minutes and seconds, a compass letter. */

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?:\.\d+)?$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
/** 113°02′30.5″, 113 02 30.5, 113度2分30秒. */
const SEXAGESIMAL = /^([+-]?)(\d{1,3})(?:°|º|˚|度|d|:|\s)\s*(?:(\d{1,2}(?:\.\d+)?)(?:′|'|’|‘|分|m|:|\s|$)\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:″|"|”|“|''|′′|秒|s)?)?$/i;
const LETTER = /^(?:([NSEW]|东经|西经|北纬|南纬)\s*)?(.*?)\s*([NSEW]|东经|西经|北纬|南纬)?$/i;
const NEGATIVE = /^(?:S|W|西经|南纬)$/i;

/** Undefined for what is no number, or none that can be held. */
export function parseCoordinate(text: string): number | undefined {
  const value = parseSigned(text);
  return value === undefined || !Number.isFinite(value) ? undefined : value;
}

function parseSigned(text: string): number | undefined {
  const trimmed = toHalfWidth(text).trim();
  if (DECIMAL.test(trimmed)) return Number(trimmed);
  const [, before, middle = '', after] = LETTER.exec(trimmed) ?? [];
  const value = parseUnsigned(middle.trim());
  if (value === undefined) return undefined;
  return NEGATIVE.test(before ?? after ?? '') ? -value : value;
}

function parseUnsigned(text: string): number | undefined {
  if (DECIMAL.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/[,\u00A0\u202F ]/g, ''));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  const [, sign, degrees, minutes = '0', seconds = '0'] = SEXAGESIMAL.exec(text) ?? [];
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) {
    const bare = /^([+-]?\d+(?:\.\d+)?)\s*(?:°|º|度|m|米)$/i.exec(text)?.[1];
    return bare === undefined ? undefined : Number(bare);
  }
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return sign === '-' ? -value : value;
}

/** Chinese keyboards write digits, points and signs of full width. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0)).replace(/\u3000/g, ' ').replace(/−/g, '-');
}
