/** What a layer that is read part by part shows now, and how much of its archive that took. */
import type { ArchiveState } from '../../domain/ownData/ArchiveState.ts';
import { roundedCount } from '../../domain/ownData/roundedCount.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { useInterface } from '../Interface.ts';
import { useOwnParts } from './OwnParts.ts';

export interface ArchiveReadingProps {
  readonly state: ArchiveState;
  readonly onRetry: () => void;
}

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

export function ArchiveReading({ state, onRetry }: ArchiveReadingProps) {
  const { language, messages } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { RefusalLines } = useOwnParts();
  const { phase, inView, densest, bytes, bytesNow, total, refusal } = state;
  const about = (count: number) => formatNumber(roundedCount(count), language);
  const size = (value: number) => (value < MEGABYTE ? `${formatNumber(Math.ceil(value / KILOBYTE), language)} kB` : `${formatNumber(Math.round(value / (MEGABYTE / 10)) / 10, language)} MB`);
  const read = [own.archiveRead(size(bytes), total === undefined ? undefined : size(total)), ...(phase === 'reading' || phase === 'refused' ? [] : [own.archiveNow(size(bytesNow))])];
  return (
    <div class="own-archive-reading">
      {phase === 'overview' && (
        <>
          <p>{own.archiveOverview(about(inView))}</p>
          <p class="own-archive-scale">
            <span class="own-archive-ramp" />
            {own.archiveDensest(about(densest))}
          </p>
        </>
      )}
      {phase === 'reading' && <p role="status">{messages.fetching}</p>}
      {refusal !== undefined && (
        <div role="alert">
          <RefusalLines refusal={refusal} />
          <button type="button" class="text-button" onClick={onRetry}>
            {own.archiveRetry}
          </button>
        </div>
      )}
      <p class="quiet">{read.join(' · ')}</p>
    </div>
  );
}
