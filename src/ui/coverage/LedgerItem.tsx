/** One name of the report: as printed, as read, what it stands for; it selects its place, or opens its passage. */
import type { LedgerEntry } from '../../domain/ledgerEntries.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LEDGER_MESSAGES } from '../../i18n/ledger/index.ts';
import { useInterface } from '../Interface.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { passageNumber } from '../parts/passageNumber.ts';

export interface LedgerItemProps {
  readonly entry: LedgerEntry;
  readonly place: PlanningFeature | undefined;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export function LedgerItem({ entry, place, isSelected, onSelect, onOpenPassage }: LedgerItemProps) {
  const { language, messages } = useInterface();
  const own = LEDGER_MESSAGES[language];
  const { asPrinted, readAs, confidence, resolution, reason, meaning, passages, count, notes } = entry;
  const [first] = passages;
  const why = reason?.[language] ?? place?.properties.unlocated?.reason[language];
  const name = place?.properties.name[language] ?? (language === 'en' ? meaning : undefined);
  return (
    <li>
      <button
        type="button"
        class="row-button ledger-name"
        aria-current={isSelected}
        onClick={() => {
          if (place !== undefined) onSelect(place.id);
          else if (first !== undefined) onOpenPassage(first);
        }}
      >
        <span class={`resolution resolution-${resolution}`} aria-hidden="true" />
        <span class="ledger-words">
          <span lang="zh-Hans">{asPrinted}</span>
          {count > 1 && <span class="count"> ×{formatNumber(count, language)}</span>}
          {name !== undefined && name !== asPrinted && <span class="ledger-place">{name}</span>}
          {confidence !== undefined && (
            <span class="ledger-reading">
              {own.reading[confidence]} <span lang="zh-Hans">{readAs}</span>
            </span>
          )}
        </span>
        <span class="place-accuracy">{own.resolution[resolution]}</span>
      </button>
      <p class="ledger-passages">
        {passages.map((passage) => {
          const number = passageNumber(passage, messages);
          return (
            <PassageLink key={passage} id={passage} onOpen={onOpenPassage} label={messages.inReport(number)}>
              {number}
            </PassageLink>
          );
        })}
      </p>
      {why !== undefined && <p class="ledger-why">{why}</p>}
      {notes.map((note) => (
        <p class="ledger-why" key={note['zh-Hans']}>
          {note[language]}
        </p>
      ))}
    </li>
  );
}
