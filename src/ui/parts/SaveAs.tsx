/** Saves something in a format of the reader's choice. */
import { useSignal } from '@preact/signals';
import { FILE_FORMATS, FORMATS, type FileFormat } from '../../domain/export/fileFormats.ts';
import { BENCH_MESSAGES } from '../../i18n/bench/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { Loading } from './Loading.tsx';

export interface SaveAsProps {
  /** What the button says. */
  readonly label: string;
  /** Rejects where what writes the file could not be fetched. */
  readonly onSave: (format: FileFormat) => Promise<void>;
}

export function SaveAs({ label, onSave }: SaveAsProps) {
  const { language } = useInterface();
  const format = useSignal<FileFormat>('geojson');
  const hasFailed = useSignal(false);
  const save = () => {
    hasFailed.value = false;
    onSave(format.value).catch(() => (hasFailed.value = true));
  };
  return (
    <div class="save-as">
      <label class="field">
        <span>{BENCH_MESSAGES[language].format}</span>
        <select value={format.value} onChange={({ currentTarget }) => (format.value = FILE_FORMATS.find((each) => each === currentTarget.value) ?? 'geojson')}>
          {FILE_FORMATS.map((each) => (
            <option key={each} value={each}>
              {FORMATS[each].name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="save-button" onClick={save}>
        <Icon name="download" size={18} />
        {label}
      </button>
      {hasFailed.value && <Loading failure={label} onRetry={save} />}
    </div>
  );
}
