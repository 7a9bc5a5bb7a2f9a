/** How precisely the place is placed, and on what that rests, in words. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { accuracyWords } from '../../i18n/accuracyWords.ts';
import { formatDate } from '../../i18n/format.ts';
import { PLACE_MESSAGES } from '../../i18n/place/index.ts';
import { useInterface } from '../Interface.ts';
import { InferredMark } from '../parts/InferredMark.tsx';

export function AccuracySection({ place }: { readonly place: PlanningFeature }) {
  const { language, messages } = useInterface();
  const own = PLACE_MESSAGES[language];
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
        {accuracy.reviewedOn !== undefined && own.reviewedOn(formatDate(accuracy.reviewedOn, language))}
        {accuracy.answeredOn !== undefined && own.answeredOn(formatDate(accuracy.answeredOn, language))}
      </p>
    </section>
  );
}
