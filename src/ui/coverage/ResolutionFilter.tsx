/** How the names of the report are accounted for: one toggle for each resolution, with its count. */
import { RESOLUTIONS, type Resolution } from '../../domain/Report.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export interface ResolutionFilterProps {
  readonly counts: ReadonlyMap<Resolution, number>;
  readonly chosen: Resolution | undefined;
  readonly onChoose: (resolution: Resolution | undefined) => void;
}

export function ResolutionFilter({ counts, chosen, onChoose }: ResolutionFilterProps) {
  const { language, messages } = useInterface();
  return (
    <ul class="resolution-filter" aria-label={messages.resolutionFilter}>
      {RESOLUTIONS.map((resolution) => (
        <li key={resolution}>
          <button
            type="button"
            aria-pressed={resolution === chosen}
            onClick={() => onChoose(resolution === chosen ? undefined : resolution)}
          >
            <span class={`resolution resolution-${resolution}`} aria-hidden="true" />
            <span>{messages.resolution[resolution]}</span>
            <span class="count">{formatNumber(counts.get(resolution) ?? 0, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
