/** What a measure rests on: the weakest grade, the date, and the sources; many are folded away. */
import type { Measure } from '../../domain/shortlist/Measure.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';
import { GradeMark } from '../parts/GradeMark.tsx';

/** More than these would be longer than what they prove. */
const SHOWN = 1;

export function MeasureSources({ measure: { sources, asOf, grade } }: { readonly measure: Measure }) {
  const { language, messages } = useInterface();
  const own = SHORTLIST_MESSAGES[language].weights;
  if (sources.length === 0) return null;
  const head = (
    <>
      {grade !== undefined && <GradeMark grade={grade} />}
      {asOf !== undefined && asOf !== 'n.d.' && `${messages.asOf(formatDate(asOf, language))} · `}
    </>
  );
  if (sources.length <= SHOWN) {
    return (
      <p class="source">
        {head}
        <span lang="zh-Hans">{sources[0]}</span>
      </p>
    );
  }
  return (
    <details class="why-sources source">
      <summary>
        {head}
        {own.sources} {formatNumber(sources.length, language)}
      </summary>
      <ul lang="zh-Hans">
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </details>
  );
}
