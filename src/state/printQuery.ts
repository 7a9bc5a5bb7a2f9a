/** The part of the address that says how the map is printed: `sheet`, `scale` and `without`. */
import { SCALES, SHEET_FORMATS, SHEET_PARTS, USUAL_PRINT, type PrintChoice } from '../domain/paper/SheetFormat.ts';

/** Key → value; defaults have none. */
export function printKeys({ format, scale, without }: PrintChoice): Readonly<Record<'sheet' | 'scale' | 'without', string | undefined>> {
  return {
    sheet: format === USUAL_PRINT.format ? undefined : format,
    scale: scale?.toString(),
    without: without.join(','),
  };
}

/** Words that are not known, and scales that are not round, fall back to the default. */
export function readPrint(query: URLSearchParams): PrintChoice {
  const left = (query.get('without') ?? '').split(',');
  return {
    format: SHEET_FORMATS.find((each) => each === query.get('sheet')) ?? USUAL_PRINT.format,
    scale: SCALES.find((each) => String(each) === query.get('scale')),
    without: SHEET_PARTS.filter((part) => left.includes(part)),
  };
}
