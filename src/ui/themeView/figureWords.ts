/** Figures of targets and planned areas in words, as the map and the card write them. */
import type { Language } from '../../domain/LocalText.ts';
import type { Figure } from '../../domain/Report.ts';
import type { PlannedArea } from '../../domain/plannedAreas.ts';
import type { AreaSquare } from '../../domain/themeViews/toAreaSquares.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';

const SQUARE_METRES_PER_KM2 = 1_000_000;

/** "超过 500 亿元" */
export function figureWords({ comparator, value, upTo, unit }: Figure, language: Language, messages: Messages): string {
  const from = formatQuantity(value, unit, language, messages);
  const to = upTo === undefined ? from : formatQuantity(upTo, unit, language, messages);
  const number = upTo === undefined ? from.figure : `${from.figure}–${to.figure}`;
  return [messages.comparator[comparator], number, to.unit].filter((word) => word !== '').join(' ');
}

/** Square kilometres, to three figures: "15.4 km²". */
export function squareKilometres(squareMetres: number, language: Language, messages: Messages): string {
  return `${kilometresFigure(squareMetres, language)} ${messages.unit.km2}`;
}

/** What stands below a square: one unit for all; "1.3–2.38 km²" where the sources differ. */
export function areaWords({ state, areas }: AreaSquare, language: Language, messages: Messages): string {
  const [largest] = areas;
  const smallest = areas.at(-1);
  if (largest === undefined || smallest === undefined) return messages.themeView.areaUnknown;
  const words = largest === smallest ? squareKilometres(largest.squareMetres, language, messages) : rangeWords(smallest, largest, language, messages);
  return state === 'part' ? messages.themeView.areaPart(words) : words;
}

function rangeWords(smallest: PlannedArea, largest: PlannedArea, language: Language, messages: Messages): string {
  return `${kilometresFigure(smallest.squareMetres, language)}–${squareKilometres(largest.squareMetres, language, messages)}`;
}

function kilometresFigure(squareMetres: number, language: Language): string {
  return formatNumber(Number((squareMetres / SQUARE_METRES_PER_KM2).toPrecision(3)), language);
}
