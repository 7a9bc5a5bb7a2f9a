/** A digest text with its names as links; the name of the selected place is marked. */
import type { TextSegment } from '../../domain/Report.ts';
import { PlaceLink } from './PlaceLink.tsx';

export interface DigestTextProps {
  readonly segments: readonly TextSegment[];
  /** Id of the place to mark. */
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

export function DigestText({ segments, selected, onSelect }: DigestTextProps) {
  return (
    <p>
      {segments.map(({ text, place }, index) => {
        if (place === undefined) return text;
        if (place === selected) return <mark key={index}>{text}</mark>;
        return (
          <PlaceLink id={place} key={index} onSelect={onSelect}>
            {text}
          </PlaceLink>
        );
      })}
    </p>
  );
}
