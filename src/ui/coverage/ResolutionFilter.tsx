/** How the names of the report are accounted for: one toggle for each resolution, with its count. */
import type { LedgerEntry } from '../../domain/ledgerEntries.ts';
import { RESOLUTIONS, type Resolution } from '../../domain/Report.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export interface ResolutionFilterProps {
  readonly entries: readonly LedgerEntry[];
  readonly chosen: readonly Resolution[];
  readonly onToggle: (resolution: Resolution) => void;
}

export function ResolutionFilter({ entries, chosen, onToggle }: ResolutionFilterProps) {
  const { language, messages } = useInterface();
  return (
    <ul class="resolution-filter" aria-label={messages.resolutionFilter}>
      {RESOLUTIONS.map((resolution) => {
        const own = entries.filter((entry) => entry.resolution === resolution);
        const count = own.reduce((sum, entry) => sum + entry.count, 0);
        return (
          <li key={resolution}>
            <button type="button" class="row-button" aria-pressed={chosen.includes(resolution)} onClick={() => onToggle(resolution)}>
              <span class={`resolution resolution-${resolution}`} aria-hidden="true" />
              <span>{messages.resolution[resolution]}</span>
              <span class="count">{formatNumber(count, language)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
