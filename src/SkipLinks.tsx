/** The ways past what stands in front, which the keyboard meets first: to the list or document, to the search, to the selected place. */
import { focusFirst } from './focusFirst.ts';
import { useInterface } from './ui/Interface.ts';
import { SkipLink } from './ui/parts/SkipLink.tsx';

export interface SkipLinksProps {
  readonly isDocument: boolean;
  readonly onSearch: () => void;
  /** Absent where no place is selected. */
  readonly onPlace: (() => void) | undefined;
}

export function SkipLinks({ isDocument, onSearch, onPlace }: SkipLinksProps) {
  const { messages } = useInterface();
  return (
    <>
      <SkipLink onSkip={() => focusFirst('places', 'document-heading', 'place-heading')}>{isDocument ? messages.skipToDocument : messages.skipToList}</SkipLink>
      <SkipLink onSkip={onSearch}>{messages.skipToSearch}</SkipLink>
      {onPlace !== undefined && <SkipLink onSkip={onPlace}>{messages.skipToPlace}</SkipLink>}
    </>
  );
}
