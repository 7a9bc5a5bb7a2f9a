/** The switcher of base maps: one of them is drawn, and archives are brought along. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BaseMapId } from '../../domain/BaseMap.ts';
import { Icon } from '../Icon.tsx';
import { BASE_MAP_MESSAGES } from '../../i18n/bases/index.ts';
import { useInterface } from '../Interface.ts';
import { BaseThumbnail } from './BaseThumbnail.tsx';

export interface BasePanelProps {
  readonly offered: readonly BaseMapId[];
  /** The one that is drawn. */
  readonly drawn: BaseMapId;
  /** Name of the archive on the device. */
  readonly fileName: string | undefined;
  /** Says why another one than the chosen is drawn; the banner has no room beside the panel. */
  readonly alert: ComponentChildren;
  /** What stands below a base map that keeps an archive. */
  readonly archiveOf: (id: BaseMapId) => ComponentChildren;
  /** What became of the last file or copy; nothing where all is well. */
  readonly remark: string | undefined;
  readonly onChoose: (id: BaseMapId) => void;
  /** Absent where no files are taken. */
  readonly onFile: ((file: File) => void) | undefined;
  readonly onClose: () => void;
}

const BASE_PANEL = 'base-panel';

export function BasePanel({ offered, drawn, fileName, alert, archiveOf, remark, onChoose, onFile, onClose }: BasePanelProps) {
  const { language, messages } = useInterface();
  const texts = BASE_MAP_MESSAGES[language];
  const panel = useRef<HTMLElement>(null);
  const hasOpened = useRef(false);
  useEffect(() => {
    // When it opens, and when the button that had the focus is no longer there.
    if (!hasOpened.current || document.activeElement === document.body) {
      panel.current?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
    }
    hasOpened.current = true;
  });
  return (
    <section
      id={BASE_PANEL}
      class="base-panel"
      role="dialog"
      aria-label={messages.baseMaps}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // What lies below stays open.
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2>{messages.baseMaps}</h2>
        <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
          <Icon name="x" size={20} />
        </button>
      </header>
      {alert}
      <fieldset>
        <legend class="visually-hidden">{messages.baseMaps}</legend>
        {offered.map((id) => (
          <div key={id} class="base-choice">
            <label>
              <input type="radio" name="base-map" checked={id === drawn} onChange={() => onChoose(id)} />
              <BaseThumbnail id={id} />
              <span>
                <strong>{texts.name[id]}</strong>
                <span class="quiet">{id === 'pmtiles-file' ? (fileName ?? texts.hint[id]) : texts.hint[id]}</span>
              </span>
            </label>
            {archiveOf(id)}
          </div>
        ))}
      </fieldset>
      {onFile !== undefined && (
        <>
          <label class="choose-file">
            <input
              type="file"
              accept=".pmtiles"
              class="visually-hidden"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                // The same file can be chosen again.
                currentTarget.value = '';
                if (file !== undefined) onFile(file);
              }}
            />
            <span>{texts.chooseFile}</span>
          </label>
          <p class="quiet">{texts.dropHint}</p>
        </>
      )}
      <p role="status" class="base-remark">
        {remark}
      </p>
    </section>
  );
}
