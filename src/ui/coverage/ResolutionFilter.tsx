/** How the names of the report are accounted for: one toggle for each resolution, with its count. */
import type { LedgerEntry } from '../../domain/ledgerEntries.ts';
import { RESOLUTIONS, type Resolution } from '../../domain/Report.ts';
import { useInterface } from '../Interface.ts';
import { CountedToggles } from '../parts/CountedToggles.tsx';

export interface ResolutionFilterProps {
  readonly entries: readonly LedgerEntry[];
  readonly chosen: readonly Resolution[];
  readonly onToggle: (resolution: Resolution) => void;
}

export function ResolutionFilter({ entries, chosen, onToggle }: ResolutionFilterProps) {
  const { messages } = useInterface();
  return (
    <CountedToggles
      class="resolution-filter"
      label={messages.resolutionFilter}
      options={RESOLUTIONS.map((resolution) => ({
        option: resolution,
        swatch: `resolution resolution-${resolution}`,
        name: messages.resolution[resolution],
        count: entries.filter((entry) => entry.resolution === resolution).reduce((sum, { count }) => sum + count, 0),
      }))}
      chosen={chosen}
      onToggle={onToggle}
    />
  );
}
