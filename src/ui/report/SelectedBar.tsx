/** Names the selected place above a document, and walks through the passages that name it. */
import { formatNumber } from '../../i18n/format.ts';
import { READING_MESSAGES } from '../../i18n/reading/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface SelectedBarProps {
  readonly name: string;
  /** Ids of the passages to walk through, in the report's order. */
  readonly passages: readonly string[];
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  /** Brings the panel of the place back, where both do not fit. */
  readonly onShowPlace: () => void;
}

export function SelectedBar({ name, passages, open, onOpen, onShowPlace }: SelectedBarProps) {
  const { language } = useInterface();
  const own = READING_MESSAGES[language];
  const position = open === undefined ? -1 : passages.indexOf(open);
  const count = formatNumber(passages.length, language);
  const to = (step: -1 | 1) => {
    const start = position === -1 && step === -1 ? 0 : position;
    const next = passages[(start + step + passages.length) % passages.length];
    if (next !== undefined) onOpen(next);
  };
  return (
    <div class={passages.length === 0 ? 'selected-bar without-steps' : 'selected-bar'}>
      <button type="button" class="selected-bar-name" onClick={onShowPlace}>
        {name}
      </button>
      {passages.length > 0 && (
        <>
          <p role="status">
            <span class="visually-hidden">
              {position === -1 ? own.walkCount(count) : own.walk(name, String(position + 1), count)}
            </span>
            <span aria-hidden="true">{position === -1 ? own.walkCount(count) : `${position + 1} / ${count}`}</span>
          </p>
          <button type="button" class="selected-bar-step" aria-label={own.previousPassage} onClick={() => to(-1)}>
            <Icon name="chevron-up" size={20} />
          </button>
          <button type="button" class="selected-bar-step" aria-label={own.nextPassage} onClick={() => to(1)}>
            <Icon name="chevron-down" size={20} />
          </button>
        </>
      )}
    </div>
  );
}
