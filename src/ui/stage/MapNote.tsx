/** What the review rules and the licence of the coast want written on the map. */
import type { BoundaryPolicy, Publication } from '../../domain/boundaryPolicy.ts';
import { useInterface } from '../Interface.ts';

export interface MapNoteProps {
  readonly policy: BoundaryPolicy;
  readonly publication: Publication;
  /** Of a base map by choice; courses and coast rest on OpenStreetMap whatever lies below them. */
  readonly baseCredit: string | undefined;
}

const OPEN_STREET_MAP = '© OpenStreetMap';

export function MapNote({ policy, publication, baseCredit }: MapNoteProps) {
  const { messages } = useInterface();
  const { approvalNumber } = publication;
  const text =
    policy.notice === 'approved' && approvalNumber !== null
      ? messages.approvalNumber(approvalNumber)
      : messages.notice[policy.notice];
  return (
    <>
      <p class="map-note">{text}</p>
      <p class={baseCredit === undefined ? 'map-credit' : 'map-credit on-base'}>
        {[...(baseCredit === undefined ? [] : [baseCredit]), ...(baseCredit?.includes('OpenStreetMap') ? [] : [OPEN_STREET_MAP])].join(' · ')}
      </p>
    </>
  );
}
