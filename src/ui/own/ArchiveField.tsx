/** Opens a layer by the address of its archive. */
import { useSignal } from '@preact/signals';
import type { FileRefusal } from '../../domain/ownData/FilePreview.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { useInterface } from '../Interface.ts';
import { useOwnParts } from './OwnParts.ts';

export interface ArchiveFieldProps {
  /** The address that is being opened, or why it was not. */
  readonly opening: { readonly address: string; readonly refusal?: FileRefusal } | undefined;
  readonly onAddress: (address: string) => void;
  readonly onCancel: () => void;
}

export function ArchiveField({ opening, onAddress, onCancel }: ArchiveFieldProps) {
  const { language } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { RefusalLines } = useOwnParts();
  const address = useSignal('');
  const refusal = opening?.refusal;
  const isOpening = opening !== undefined && refusal === undefined;
  return (
    <form
      class="own-archive"
      onSubmit={(event) => {
        event.preventDefault();
        onAddress(address.value);
      }}
    >
      <h3>{own.archive}</h3>
      <label class="field">
        <span>{own.archiveAddress}</span>
        <input type="text" inputMode="url" autocomplete="off" spellcheck={false} placeholder={own.archiveExample} value={address.value} onInput={({ currentTarget }) => (address.value = currentTarget.value)} />
      </label>
      <button type="submit" class="primary" disabled={isOpening || address.value.trim() === ''}>
        {own.archiveOpen}
      </button>
      <p role="status">{isOpening && own.archiveOpening}</p>
      {isOpening && (
        <button type="button" class="text-button" onClick={onCancel}>
          {own.cancel}
        </button>
      )}
      {refusal !== undefined && (
        <div role="alert">
          <p>
            <strong>{own.refused(refusal.file)}</strong>
          </p>
          <RefusalLines refusal={refusal} />
          <p class="quiet">{own.nothingChanged}</p>
        </div>
      )}
      <p class="quiet">{own.archiveHint}</p>
    </form>
  );
}
