/** The selected place in few words: what it is, how it stands, how precisely it is placed, and where that is written. */
import type { Surface } from '../../domain/publicationRules.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { KINDS_WITHOUT_STATUS } from '../../domain/statusValuesOf.ts';
import type { EmbedMessages } from '../../i18n/embed/EmbedMessages.ts';
import { formatDate } from '../../i18n/format.ts';
import { openPassage } from '../../state/transitions.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { passageNumber } from '../parts/passageNumber.ts';
import { accuracyWords } from '../../i18n/accuracyWords.ts';
import { FullMapLink } from './FullMapLink.tsx';

export interface EmbedCardProps {
  readonly texts: EmbedMessages;
  /** Where links out of the frame lead. */
  readonly outside: Surface;
  readonly place: PlanningFeature;
  readonly colour: string;
  readonly onClose: () => void;
}

export function EmbedCard({ texts, outside, place, colour, onClose }: EmbedCardProps) {
  const { language, messages } = useInterface();
  const { kind, name, status, evidence, context } = place.properties;
  const [first] = evidence;
  return (
    <section class="embed-card" style={{ '--theme': colour }} aria-label={name[language]}>
      <h2>{name[language]}</h2>
      <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
        <Icon name="x" />
      </button>
      <p class="embed-state">
        {messages.kind[kind]}
        {!KINDS_WITHOUT_STATUS.includes(kind) && status.length === 0 && <span class="not-found">{messages.statusUnknown}</span>}
        {status.map(({ value, asOf }) => (
          <span key={`${value} ${asOf}`}>
            <span class={`status status-${value}`}>{messages.statusValue[value]}</span>
            {asOf !== 'n.d.' && ` ${messages.asOf(formatDate(asOf, language))}`}
          </span>
        ))}
      </p>
      <p>{accuracyWords(place, language, messages)}</p>
      {context && <p class="quiet">{messages.isContext}</p>}
      <p class="embed-links">
        {first !== undefined && (
          <FullMapLink class="text-button" surface={outside} to={(state) => openPassage(state, first)}>
            {texts.basis(passageNumber(first, messages))}
          </FullMapLink>
        )}
        <FullMapLink class="text-button" surface={outside} to={(state) => state}>
          {texts.openPlace}
        </FullMapLink>
      </p>
    </section>
  );
}
