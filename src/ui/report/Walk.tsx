/** Walks through the passages that name the selected place. */
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { formatNumber } from '../../i18n/format.ts';

export interface WalkProps {
  readonly name: string;
  /** Ids of the passages that name it, in the report's order. */
  readonly passages: readonly string[];
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  /** Brings the panel of the place back, where both do not fit. */
  readonly onShowPlace: () => void;
}

export function Walk({ name, passages, open, onOpen, onShowPlace }: WalkProps) {
  const { language, messages } = useInterface();
  const position = open === undefined ? -1 : passages.indexOf(open);
  const count = formatNumber(passages.length, language);
  const to = (step: -1 | 1) => {
    const start = position === -1 && step === -1 ? 0 : position;
    const next = passages[(start + step + passages.length) % passages.length];
    if (next !== undefined) onOpen(next);
  };
  return (
    <div class="walk">
      <button type="button" class="walk-name" onClick={onShowPlace}>
        {name}
      </button>
      <p role="status" aria-label={messages.walk(name, String(position + 1), count)}>
        {position === -1 ? messages.walkCount(count) : `${position + 1} / ${count}`}
      </p>
      <button type="button" class="walk-step" aria-label={messages.previousPassage} onClick={() => to(-1)}>
        <Icon name="chevron-up" size={20} />
      </button>
      <button type="button" class="walk-step" aria-label={messages.nextPassage} onClick={() => to(1)}>
        <Icon name="chevron-down" size={20} />
      </button>
    </div>
  );
}
