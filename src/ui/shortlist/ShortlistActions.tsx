/** What is done with a shortlist: files, a dossier, a link. */
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { useCopy } from '../parts/useCopy.ts';

export const SHORTLIST_FORMATS = { csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON' } as const;
export type ShortlistFormat = keyof typeof SHORTLIST_FORMATS;
const FORMATS = Object.keys(SHORTLIST_FORMATS) as ShortlistFormat[];

export interface ShortlistActionsProps {
  /** Address of this very ranking. */
  readonly link: () => string;
  /** Whether the address tells all that counts. */
  readonly isWhole: boolean;
  /** Absent where it is not offered. */
  readonly onDossier: (() => void) | undefined;
  readonly onTakeAway: ((format: ShortlistFormat) => void) | undefined;
}

export function ShortlistActions({ link, isWhole, onDossier, onTakeAway }: ShortlistActionsProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].actions;
  const { copy, outcome } = useCopy();
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
      {onTakeAway !== undefined && (
        <div role="group" aria-labelledby="shortlist-save">
          <p class="quiet" id="shortlist-save">
            {own.save}
          </p>
          <div class="action-row">
            {FORMATS.map((format) => (
              <button type="button" class="action" key={format} onClick={() => onTakeAway(format)}>
                <Icon name="download" size={18} />
                {SHORTLIST_FORMATS[format]}
              </button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
