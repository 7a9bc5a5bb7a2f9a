/** How precisely the place is placed, and on what that rests, in words. */
import { markOf } from '../../domain/markOf.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatDate, formatLength } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';
import { useInterface } from '../Interface.ts';
import { InferredMark } from '../parts/InferredMark.tsx';

export function AccuracySection({ place }: { readonly place: PlanningFeature }) {
  const { language, messages } = useInterface();
  const { accuracy, inferred, unlocated } = place.properties;
  return (
    <section>
      <h3>
        {messages.accuracy}
        {inferred.includes('location') && <InferredMark />}
      </h3>
      <p class={unlocated === undefined ? 'accuracy' : 'accuracy not-found'}>{accuracyWords(place, language, messages)}</p>
      {unlocated !== undefined && (
        <p>
          <strong>{messages.toSettle}</strong>
          <br />
          {unlocated.toSettle[language]}
        </p>
      )}
      <p class="source">
        {accuracy.sources.map((source) => (
          <span class="origin" lang="zh-Hans" key={source}>
            {source}
          </span>
        ))}
        {accuracy.reviewedOn !== undefined && messages.reviewedOn(formatDate(accuracy.reviewedOn, language))}
        {accuracy.answeredOn !== undefined && messages.answeredOn(formatDate(accuracy.answeredOn, language))}
      </p>
    </section>
  );
}

function accuracyWords(place: PlanningFeature, language: Language, messages: Messages): string {
  const { basis, radiusMetres } = place.properties.accuracy;
  const words = basis[language];
  const mark = markOf(place);
  if (mark === 'none') return messages.unlocatedBecause(words);
  if (mark === 'host' || radiusMetres === undefined) return messages.areaAccuracyOf(words);
  const length = formatLength(radiusMetres, language, messages);
  if (mark === 'corridor') return messages.corridorAccuracyOf(length, words);
  if (mark === 'line') return messages.lineAccuracyOf(length, words);
  return mark === 'outline' ? messages.outlineAccuracyOf(length, words) : messages.accuracyOf(length, words);
}
