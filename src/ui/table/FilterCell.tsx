/** What is asked of one column: words, a range of numbers, some of the values, or the part of the places' filter that it is about. */
import type { ColumnFilter } from '../../domain/table/filterRows.ts';
import { isNumeric, type TableColumn } from '../../domain/table/TableSource.ts';
import type { WordCount } from '../../domain/table/wordCounts.ts';
import { formatNumber } from '../../i18n/format.ts';
import { TABLE_MESSAGES } from '../../i18n/table/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { CheckList, type CheckOption } from './CheckList.tsx';
import { PopoverButton } from './PopoverButton.tsx';

export interface FilterCellProps {
  readonly column: TableColumn;
  /** What is asked of it now. */
  readonly filter: ColumnFilter | undefined;
  /** Options of the places' filter, where the column is about one. */
  readonly facet: readonly CheckOption[] | undefined;
  /** The values of the column with their counts, worked out when they are asked for. */
  readonly wordsOf: () => readonly WordCount[];
  readonly tabIndex: number;
  readonly onFacet: (value: string) => void;
  readonly onFilter: (filter: ColumnFilter) => void;
}

/** So many different values are a choice; of more, words are asked for. */
const MOST_WORDS = 200;
/** Columns of so many texts are names: each row has its own. */
const MOST_TEXTS = 20_000;

export function FilterCell({ column, filter, facet, wordsOf, tabIndex, onFacet, onFilter }: FilterCellProps) {
  const { language } = useInterface();
  const own = TABLE_MESSAGES[language];
  const label = own.filterOf(column.label);
  if (facet !== undefined) {
    const chosen = facet.filter(({ isChosen }) => isChosen);
    return (
      <PopoverButton
        class={chosen.length > 0 ? 'filter-choice has-choice' : 'filter-choice'}
        label={label}
        isTold
        tabIndex={tabIndex}
        face={<Face text={chosen.length === 0 ? own.any : chosen.map(({ name }) => name).join(' ')} />}
      >
        <CheckList options={facet} onToggle={onFacet} />
      </PopoverButton>
    );
  }
  if (isNumeric(column)) {
    const { from, to } = filter?.kind === 'between' ? filter : { from: undefined, to: undefined };
    const field = (end: 'from' | 'to', value: number | undefined) => (
      <input
        type="text"
        inputMode="decimal"
        size={4}
        tabIndex={tabIndex}
        aria-label={`${label} ${own[end]}`}
        placeholder={own[end]}
        value={value === undefined ? '' : String(value)}
        onChange={(event) => onFilter({ column: column.id, kind: 'between', from, to, [end]: numberOf(event.currentTarget.value) })}
      />
    );
    return (
      <span class="filter-range">
        {field('from', from)}
        {field('to', to)}
      </span>
    );
  }
  const among = filter?.kind === 'among' ? filter.values : [];
  const toggle = (value: string) =>
    onFilter({ column: column.id, kind: 'among', values: among.includes(value) ? among.filter((each) => each !== value) : [...among, value] });
  return (
    <span class="filter-words">
      {among.length === 0 ? (
        <input
          type="text"
          tabIndex={tabIndex}
          aria-label={label}
          placeholder={own.contains}
          value={filter?.kind === 'contains' ? filter.text : ''}
          onInput={(event) => onFilter({ column: column.id, kind: 'contains', text: event.currentTarget.value })}
        />
      ) : (
        <span class="filter-chosen">{own.chosen(formatNumber(among.length, language))}</span>
      )}
      {column.texts.length <= MOST_TEXTS && (
        <PopoverButton class="filter-open" label={label} isTold tabIndex={tabIndex} face={<Icon name="chevron-down" size={12} />}>
          <Words wordsOf={wordsOf} among={among} onToggle={toggle} />
        </PopoverButton>
      )}
    </span>
  );
}

function Face({ text }: { readonly text: string }) {
  return (
    <>
      <span>{text}</span>
      <Icon name="chevron-down" size={12} />
    </>
  );
}

interface WordsProps {
  readonly wordsOf: () => readonly WordCount[];
  readonly among: readonly string[];
  readonly onToggle: (word: string) => void;
}

function Words({ wordsOf, among, onToggle }: WordsProps) {
  const { language } = useInterface();
  const own = TABLE_MESSAGES[language];
  const words = wordsOf();
  const options = words.slice(0, MOST_WORDS).map(({ word, count }) => ({ value: word, name: word === '' ? own.empty : word, count, isChosen: among.includes(word) }));
  return (
    <>
      <CheckList options={options} onToggle={onToggle} />
      {words.length > MOST_WORDS && <p class="quiet">{own.moreWords(formatNumber(words.length - MOST_WORDS, language))}</p>}
    </>
  );
}

/** Blanks and separators of thousands are left out; what is no number asks for nothing. */
function numberOf(text: string): number | undefined {
  const bare = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const value = Number(bare);
  return bare === '' || Number.isNaN(value) ? undefined : value;
}
