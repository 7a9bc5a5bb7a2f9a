/** How the names of the report are accounted for: one toggle for each resolution, with its count. */
import type { LedgerEntry } from '../../domain/ledgerEntries.ts';
import { RESOLUTIONS, type Resolution } from '../../domain/Report.ts';
import { LEDGER_MESSAGES } from '../../i18n/ledger/index.ts';
import { useInterface } from '../Interface.ts';
import { CountedToggles } from '../parts/CountedToggles.tsx';

export interface ResolutionFilterProps {
  readonly entries: readonly LedgerEntry[];
  readonly chosen: readonly Resolution[];
  readonly onToggle: (resolution: Resolution) => void;
}

export function ResolutionFilter({ entries, chosen, onToggle }: ResolutionFilterProps) {
  const { language } = useInterface();
  const own = LEDGER_MESSAGES[language];
  return (
    <CountedToggles
      class="resolution-filter"
      label={own.resolutionFilter}
      options={RESOLUTIONS.map((resolution) => ({
        option: resolution,
        swatch: `resolution resolution-${resolution}`,
        name: own.resolution[resolution],
        count: entries.filter((entry) => entry.resolution === resolution).reduce((sum, { count }) => sum + count, 0),
      }))}
      chosen={chosen}
      onToggle={onToggle}
    />
  );
}
