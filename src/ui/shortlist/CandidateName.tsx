/** The name of a candidate: it leads to the place, or shows the reader's own site, which is marked as such. */
import { isOwn, type Candidate } from '../../domain/shortlist/Candidate.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';

export interface CandidateNameProps {
  readonly candidate: Candidate;
  readonly onChoose: (candidate: Candidate) => void;
}

export function CandidateName({ candidate, onChoose }: CandidateNameProps) {
  const { language } = useInterface();
  const { id, name } = candidate;
  return (
    <span class="candidate-name">
      {isOwn(candidate) ? (
        <button type="button" class="place-link" onClick={() => onChoose(candidate)}>
          {name[language]}
        </button>
      ) : (
        <PlaceLink id={id} onSelect={() => onChoose(candidate)}>
          {name[language]}
        </PlaceLink>
      )}
      {isOwn(candidate) && <span class="own-mark">{SHORTLIST_MESSAGES[language].ranked.own}</span>}
    </span>
  );
}
