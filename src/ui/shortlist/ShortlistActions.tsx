/** What is done with a shortlist: files, a dossier, a link. */
import { SHORTLIST_FORMATS, type ShortlistFormat } from '../../domain/shortlist/file/ShortlistFile.ts';
import { useSignal } from '@preact/signals';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { Loading } from '../parts/Loading.tsx';
import { useCopy } from '../parts/useCopy.ts';

const FORMAT_NAMES = { xlsx: 'Excel', csv: 'CSV', geojson: 'GeoJSON' } as const satisfies Record<ShortlistFormat, string>;

export interface ShortlistActionsProps {
  /** Address of this very ranking. */
  readonly link: () => string;
  /** Whether the address tells all that counts. */
  readonly isWhole: boolean;
  /** Absent where it is not offered. */
  readonly onDossier: (() => void) | undefined;
  /** Fails where what writes the files cannot be fetched. */
  readonly onTakeAway: (format: ShortlistFormat) => Promise<void>;
}

export function ShortlistActions({ link, isWhole, onDossier, onTakeAway }: ShortlistActionsProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].actions;
  const { copy, outcome } = useCopy();
  const failed = useSignal<ShortlistFormat | undefined>(undefined);
  const save = async (format: ShortlistFormat) => {
    failed.value = undefined;
    try {
      await onTakeAway(format);
    } catch {
      failed.value = format;
    }
  };
  return (
    <section class="shortlist-actions" aria-labelledby="shortlist-actions-heading">
      <h3 id="shortlist-actions-heading">{own.heading}</h3>
      {onDossier !== undefined && (
        <button type="button" class="action" id="open-dossier" onClick={onDossier}>
          <Icon name="file-text" size={18} />
          {own.dossier}
        </button>
      )}
      <button type="button" class="action" onClick={() => void copy(link())}>
        <Icon name="copy" size={18} />
        {own.copyLink}
      </button>
      <p class="quiet" role="status">
        {outcome.value !== undefined && (outcome.value === 'refused' ? own.notCopied : isWhole ? own.copied : own.copiedInPart)}
      </p>
      <div role="group" aria-labelledby="shortlist-save">
        <p class="quiet" id="shortlist-save">
          {own.save}
        </p>
        <div class="action-row">
          {SHORTLIST_FORMATS.map((format) => (
            <button type="button" class="action" key={format} onClick={() => void save(format)}>
              <Icon name="download" size={18} />
              {FORMAT_NAMES[format]}
            </button>
          ))}
        </div>
        {failed.value !== undefined && <Loading failure={own.save} onRetry={() => failed.value !== undefined && void save(failed.value)} />}
      </div>
    </section>
  );
}
