/** The layers that a reader brought along, and the way to bring more. */
import { useRef } from 'preact/hooks';
import type { OwnEntry } from '../../domain/ownData/OwnEntry.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { useInterface } from '../Interface.ts';
import type { ArchiveState } from '../../domain/ownData/ArchiveState.ts';
import type { FileRefusal } from '../../domain/ownData/FilePreview.ts';
import { ArchiveField } from './ArchiveField.tsx';
import { OwnLayerItem, type OwnLayerActions } from './OwnLayerItem.tsx';

export interface OwnLayersProps extends OwnLayerActions {
  /** From the bottom up; listed from the top down, as they lie on each other. */
  readonly entries: readonly OwnEntry[];
  /** Of those that are read part by part, by id. */
  readonly archives: ReadonlyMap<string, ArchiveState>;
  /** The address that is being opened, or why it was not. */
  readonly opening: { readonly address: string; readonly refusal?: FileRefusal } | undefined;
  readonly onAddress: (address: string) => void;
  readonly onCancelAddress: () => void;
  /** Whether the browser refuses to keep them, or did not even give what it has kept. */
  readonly keeping: 'kept' | 'refused' | 'unread';
  readonly removed: { readonly text: string; readonly onUndo: () => void } | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

export function OwnLayers({ entries, archives, opening, keeping, removed, onFiles, onAddress, onCancelAddress, ...actions }: OwnLayersProps) {
  const { language } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="own-layers">
      {entries.length > 0 && (
        <section>
          <h3>{own.layers}</h3>
          <ul>
            {entries.toReversed().map((entry, index) => (
              <OwnLayerItem key={entry.layer.id} entry={entry} archive={archives.get(entry.layer.id)} isTop={index === 0} isBottom={index === entries.length - 1} {...actions} />
            ))}
          </ul>
        </section>
      )}
      <p role="status" class="own-status">
        {removed !== undefined && (
          <>
            {removed.text}{' '}
            <button type="button" class="text-button" onClick={removed.onUndo}>
              {own.undo}
            </button>
          </>
        )}
      </p>
      {keeping !== 'kept' && <p role="alert">{keeping === 'unread' ? own.notRead : own.notKept}</p>}
      <div class="own-invitation">
        <p>{own.invitation}</p>
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          {own.pickFiles}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          class="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        <p class="quiet">{own.formats}</p>
        <p class="quiet">{own.staysHere}</p>
      </div>
      <ArchiveField opening={opening} onAddress={onAddress} onCancel={onCancelAddress} />
    </div>
  );
}
