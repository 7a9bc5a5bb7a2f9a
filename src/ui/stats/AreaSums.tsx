/** Planned areas together, by zone and by theme, each with how much of it is known. */
import { SQUARE_METRES } from '../../domain/plannedAreas.ts';
import type { AreaSum } from '../../domain/statistics/areaSum.ts';
import type { Language } from '../../domain/LocalText.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { STATS_MESSAGES } from '../../i18n/stats/index.ts';
import { TABLE_MESSAGES } from '../../i18n/table/index.ts';
import { TAKEAWAY_MESSAGES } from '../../i18n/takeaway/index.ts';
import { useInterface } from '../Interface.ts';

export interface NamedAreaSum {
  readonly id: string;
  readonly name: string;
  readonly sum: AreaSum;
}

export function AreaSums({ sums }: { readonly sums: readonly NamedAreaSum[] }) {
  const { language, messages } = useInterface();
  const own = STATS_MESSAGES[language];
  return (
    <section class="stat-group" aria-labelledby="stats-areas">
      <h3 id="stats-areas">{own.areas}</h3>
      <p class="quiet">{own.areasIntro}</p>
      <dl class="area-sums">
        {sums.map(({ id, name, sum }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <strong>{sumWords(sum, language, messages)}</strong>
              <span class="quiet">{knownWords(sum, language)}</span>
              {sum.dates !== undefined && <span class="quiet">{basisWords(sum, language)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** "1 950 – 3 570 亩（130 – 238 公顷）": both ends where sources differ. */
export function sumWords({ summed, lowestSquareMetres, highestSquareMetres }: AreaSum, language: Language, messages: Messages): string {
  const own = STATS_MESSAGES[language];
  if (summed === 0) return own.areaNone;
  const isOne = lowestSquareMetres === highestSquareMetres;
  const inUnit = (unit: 'mu' | 'ha') => {
    const figure = (squareMetres: number) => formatNumber(Math.round(squareMetres / SQUARE_METRES[unit]), language);
    const told = isOne ? figure(lowestSquareMetres) : own.interval(figure(lowestSquareMetres), figure(highestSquareMetres));
    return `${told} ${messages.unit[unit]}`;
  };
  return TABLE_MESSAGES[language].areaOf(inUnit('mu'), inUnit('ha'));
}

/** "24 处中计入 3 处 · 未查到 18 处" */
export function knownWords({ places, summed, held, partly, unknown }: AreaSum, language: Language): string {
  const own = STATS_MESSAGES[language];
  const count = (value: number) => formatNumber(value, language);
  return [
    own.areaKnown(count(summed), count(places)),
    ...(held === 0 ? [] : [own.areaHeld(count(held))]),
    ...(partly === 0 ? [] : [own.areaPartly(count(partly))]),
    ...(unknown === 0 ? [] : [own.areaUnknown(count(unknown))]),
  ].join(' · ');
}

/** "数字截至 2018年 – 2020年11月9日，B 级" */
export function basisWords({ dates, grades }: AreaSum, language: Language): string {
  if (dates === undefined) return '';
  const [first, last] = dates.map((date) => formatDate(date, language));
  const span = first === last ? (first ?? '') : `${first} – ${last}`;
  return STATS_MESSAGES[language].areaBasis(span, grades.map(TAKEAWAY_MESSAGES[language].grade).join(' / '));
}

/** Hectares with two decimals, for a file. */
export function hectaresOf(squareMetres: number): number {
  return Math.round((squareMetres / SQUARE_METRES.ha) * 100) / 100;
}
