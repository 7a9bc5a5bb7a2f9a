/** What of an archive lies on the device, and the ways to put it there or take it away. */
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { BASE_MAP_MESSAGES } from '../../i18n/bases/index.ts';
import { useInterface } from '../Interface.ts';

export interface Kept {
  readonly name: string;
  readonly bytes: number;
  /** "2026-11-25" */
  readonly day: string;
}

export interface Copying {
  readonly doneBytes: number;
  readonly allBytes: number;
}

export interface ArchiveLineProps {
  readonly kept: Kept | undefined;
  readonly copying: Copying | undefined;
  /** Of the archive that can be kept; undefined where its size is not known or it is the reader's own. */
  readonly bytes: number | undefined;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

const BYTES_PER_MEGABYTE = 1e6;

export function ArchiveLine({ kept, copying, bytes, onKeep, onCancel, onRemove }: ArchiveLineProps) {
  const { language } = useInterface();
  const texts = BASE_MAP_MESSAGES[language];
  const size = (count: number) => {
    const megabytes = count / BYTES_PER_MEGABYTE;
    // A small archive is not told as none.
    return texts.megabytes(formatNumber(Math.max(0.1, Number(megabytes.toFixed(megabytes < 10 ? 1 : 0))), language));
  };
  if (copying !== undefined) {
    return (
      <p class="archive-line">
        <progress max={copying.allBytes} value={copying.doneBytes} aria-label={texts.keep(size(copying.allBytes))} />
        <span>{texts.keeping(size(copying.doneBytes), size(copying.allBytes))}</span>
        <button type="button" class="text-button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
    );
  }
  if (kept !== undefined) {
    return (
      <p class="archive-line">
        <span class="quiet">{texts.kept(size(kept.bytes), formatDate(kept.day, language))}</span>
        <button type="button" class="text-button" onClick={onRemove}>
          {texts.remove}
        </button>
      </p>
    );
  }
  if (bytes === undefined) return null;
  return (
    <p class="archive-line">
      <button type="button" class="text-button" onClick={onKeep}>
        {texts.keep(size(bytes))}
      </button>
    </p>
  );
}
