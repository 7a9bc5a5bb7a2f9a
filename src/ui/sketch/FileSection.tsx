/** Saves all measurements or notes as a file, opens one, and deletes all. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Sketch, SketchPurpose } from '../../domain/sketch/Sketch.ts';
import { parseSketchFile, type SketchFileProblem } from '../../domain/sketch/sketchFile.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { SaveAs } from '../parts/SaveAs.tsx';
import type { SketchActions } from './SketchActions.ts';

export interface FileSectionProps {
  readonly purpose: SketchPurpose;
  readonly listed: readonly Sketch[];
  readonly store: SketchStore;
  readonly actions: Pick<SketchActions, 'onSave'>;
}

const MOST_BYTES = 20_000_000;
/** So many problems are told one by one. */
const MOST_TOLD = 10;

export function FileSection({ purpose, listed, store, actions }: FileSectionProps) {
  const { language } = useInterface();
  const own = SKETCH_MESSAGES[language].file;
  const problems = useSignal<readonly SketchFileProblem[]>([]);
  const opened = useSignal('');
  const picker = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    const parsed = file.size > MOST_BYTES ? { problems: [{ kind: 'tooMany' as const }] } : parseSketchFile(await file.text(), store.effects);
    if ('problems' in parsed) {
      problems.value = parsed.problems;
      opened.value = '';
      return;
    }
    problems.value = [];
    store.add(parsed.sketches);
    opened.value = own.opened(formatNumber(parsed.sketches.length, language));
  };
  return (
    <section class="sketch-files">
      <h3>{own.heading}</h3>
      {listed.length > 0 && <SaveAs label={own.save} onSave={(format) => actions.onSave(listed, format, own.title[purpose])} />}
      <div class="sketch-save">
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          accept=".geojson,.json,application/geo+json"
          aria-label={own.open}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void open(file);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" onClick={() => picker.current?.click()}>
          <Icon name="folder-open" />
          {own.open}
        </button>
        {listed.length > 0 && (
          <button type="button" onClick={() => store.remove((sketch) => sketch.purpose === purpose)}>
            <Icon name="trash" />
            {own.removeAll}
          </button>
        )}
      </div>
      <p role="status">{opened.value}</p>
      {problems.value.length > 0 && (
        <div class="sketch-problem" role="alert">
          <p>{own.refused}</p>
          <ul>
            {problems.value.slice(0, MOST_TOLD).map((problem, index) => (
              <li key={index}>{own.problem(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {store.isKept.value ? (
        <p class="quiet">{own.keptHere}</p>
      ) : (
        <p class="sketch-problem" role="alert">
          {own.notKept}
        </p>
      )}
    </section>
  );
}
