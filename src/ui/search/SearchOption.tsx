/** One result of the search: a place, a theme, or a passage with the words around what was found. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { SearchRow } from './SearchRow.ts';

export interface SearchOptionProps {
  readonly id: string;
  readonly row: SearchRow;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

export function SearchOption({ id, row: { icon, colour, name, detail, excerpt }, isActive, onChoose }: SearchOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div role="option" id={id} ref={element} class="search-option" aria-selected={isActive} onClick={onChoose}>
      <span class="search-icon" style={{ '--mark': colour }}>
        <Icon name={icon} size={16} />
      </span>
      <span class="search-words">
        <span class="search-name">{name}</span>
        {detail !== '' && <span class="search-detail">{detail}</span>}
        {excerpt !== undefined && (
          <span class="search-excerpt">
            {excerpt.before}
            <mark>{excerpt.match}</mark>
            {excerpt.after}
          </span>
        )}
      </span>
    </div>
  );
}
