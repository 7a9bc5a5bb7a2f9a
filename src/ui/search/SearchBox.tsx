/** One box that finds everything: a combobox with its results in groups, and the way to show only what matches. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { Loading } from '../parts/Loading.tsx';
import { SearchOption } from './SearchOption.tsx';
import type { SearchRow, SearchSection } from './SearchRow.ts';

export const SEARCH_INPUT = 'search-input';
const LISTBOX = 'search-results';

export interface SearchBoxProps {
  readonly text: string;
  /** Longest text in characters. */
  readonly longest: number;
  /** Undefined until the index is there. */
  readonly sections: readonly SearchSection[] | undefined;
  /** The file that could not be read. */
  readonly failure: string | undefined;
  /** How many places the text matches. */
  readonly matched: number;
  readonly onRetry: () => void;
  /** The box is about to be used. */
  readonly onFocus: () => void;
  readonly onInput: (text: string) => void;
  readonly onChoose: (row: SearchRow) => void;
  /** Shows only the places that match. */
  readonly onFilter: () => void;
  readonly onClear: () => void;
}

export function SearchBox(props: SearchBoxProps) {
  const { language, messages } = useInterface();
  const { text, sections, matched } = props;
  const isOpen = useSignal(false);
  const active = useSignal(-1);
  const input = useRef<HTMLInputElement>(null);
  const rows = sections?.flatMap((section) => section.rows) ?? [];
  const count = rows.length + (matched > 0 ? 1 : 0);
  const isShown = isOpen.value && text.trim() !== '';
  const close = () => {
    isOpen.value = false;
    active.value = -1;
  };
  const choose = (index: number) => {
    const row = rows[index];
    if (row === undefined && matched === 0) return;
    close();
    if (row === undefined) props.onFilter();
    else props.onChoose(row);
  };
  const move = (step: 1 | -1) => {
    isOpen.value = true;
    if (count > 0) active.value = (Math.max(active.value, step === 1 ? -1 : 0) + step + count) % count;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The first letters of pinyin are not yet a word, and Enter ends them.
    if (event.isComposing || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && isShown) choose(Math.max(active.value, 0));
    else if (event.key === 'Escape' && (isShown || text !== '')) {
      event.stopPropagation();
      if (isShown) close();
      else props.onClear();
    } else return;
    event.preventDefault();
  };

  return (
    <search
      class="search"
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={input}
          id={SEARCH_INPUT}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={props.longest}
          placeholder={messages.searchHint}
          aria-label={messages.search}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={LISTBOX}
          aria-activedescendant={isShown && active.value >= 0 ? optionId(active.value) : undefined}
          value={text}
          onFocus={props.onFocus}
          onInput={(event) => {
            isOpen.value = true;
            active.value = -1;
            props.onInput(event.currentTarget.value);
          }}
          onClick={() => (isOpen.value = true)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button
            type="button"
            class="search-clear"
            aria-label={messages.clearSearch}
            onClick={() => {
              props.onClear();
              input.current?.focus();
            }}
          >
            <Icon name="x" size={16} />
          </button>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {isShown && sections !== undefined && (count === 0 ? messages.searchNothing(text) : messages.searchCount(formatNumber(rows.length, language)))}
      </p>
      <div class="search-popup" hidden={!isShown} onPointerDown={(event) => event.preventDefault()}>
        {sections === undefined && <Loading failure={props.failure} onRetry={props.onRetry} />}
        {sections !== undefined && count === 0 && <p class="not-found">{messages.searchNothing(text)}</p>}
        <div role="listbox" id={LISTBOX} aria-label={messages.search}>
          {sections?.map(({ group, rows: own, total }) => (
            <div role="group" key={group} aria-labelledby={`search-${group}`}>
              <p class="search-group" id={`search-${group}`}>
                {messages.searchGroup[group]}
                <span class="count">{formatNumber(total, language)}</span>
              </p>
              {own.map((row) => {
                const index = rows.indexOf(row);
                return (
                  <SearchOption key={row.id} id={optionId(index)} row={row} isActive={index === active.value} onChoose={() => choose(index)} />
                );
              })}
            </div>
          ))}
          {matched > 0 && (
            <div
              role="option"
              id={optionId(rows.length)}
              class="search-option search-filter"
              aria-selected={active.value === rows.length}
              onClick={() => choose(rows.length)}
            >
              <Icon name="list-filter" />
              <span>{messages.searchFilter(text.trim(), formatNumber(matched, language))}</span>
            </div>
          )}
        </div>
      </div>
    </search>
  );
}

function optionId(index: number): string {
  return `search-option-${index}`;
}
