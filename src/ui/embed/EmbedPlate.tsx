/** The title of an embedded map, with what it shows of all and the way to the whole map. */
import type { Surface } from '../../domain/publicationRules.ts';
import type { EmbedMessages } from '../../i18n/embed/EmbedMessages.ts';
import { Icon } from '../Icon.tsx';
import { FullMapLink } from './FullMapLink.tsx';

export interface EmbedPlateProps {
  readonly texts: EmbedMessages;
  readonly title: string;
  /** Where links out of the frame lead. */
  readonly outside: Surface;
  /** "绿美新会：10 处", or what stands below the title where nothing is filtered. */
  readonly shown: string;
}

export function EmbedPlate({ texts, title, outside, shown }: EmbedPlateProps) {
  return (
    <header class="embed-plate">
      <h1>
        <FullMapLink class="embed-title" surface={outside} to={(state) => state} label={texts.openFull(title)}>
          {title}
          <Icon name="external-link" size={14} />
        </FullMapLink>
      </h1>
      <p role="status">{shown}</p>
    </header>
  );
}
