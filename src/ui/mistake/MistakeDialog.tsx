/** Lets a reader point out a mistake: writes a small file with the place, the passage and the reader's words. */
import { useSignal, type Signal } from '@preact/signals';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { toMistake } from '../../domain/Mistake.ts';
import { yearOf } from '../../domain/Report.ts';
import { MISTAKE_MESSAGES } from '../../i18n/mistake/index.ts';
import { useInterface } from '../Interface.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { datedPassageNumber, passageNumber } from '../parts/passageNumber.ts';
import { saveFile } from '../parts/saveFile.ts';

export interface MistakeDialogProps {
  /** Ids of the district's map and of its report. */
  readonly map: string;
  readonly report: string;
  readonly place: PlanningFeature | undefined;
  /** Ids to choose from; the first is chosen. */
  readonly passages: readonly string[];
  /** What the reader has written so far; kept while the dialog is closed. */
  readonly draft: Signal<string>;
  /** Our digest of a passage; undefined while it is not known. */
  readonly textOf: (passage: string) => string | undefined;
  readonly onClose: () => void;
}

export function MistakeDialog({ map, report, place, passages, draft, textOf, onClose }: MistakeDialogProps) {
  const { language, messages } = useInterface();
  const own = MISTAKE_MESSAGES[language];
  const passage = useSignal(passages[0] ?? '');
  const outcome = useSignal<{ readonly text: string; readonly isProblem: boolean } | undefined>(undefined);

  const save = () => {
    if (draft.value.trim() === '') {
      outcome.value = { text: own.mistakeEmpty, isProblem: true };
      return;
    }
    const { name, text } = toMistake({
      map,
      report,
      place: place === undefined ? undefined : { id: place.id, name: place.properties.name['zh-Hans'] },
      passage: passage.value === '' ? undefined : { id: passage.value, digest: textOf(passage.value) },
      words: draft.value,
      language,
      writtenOn: new Date(),
    });
    saveFile({ name, content: text, type: 'application/json' });
    outcome.value = { text: own.mistakeSaved(name), isProblem: false };
    draft.value = '';
  };

  return (
    <Dialog class="mistake" heading={messages.mistake} onClose={onClose}>
      <p>{own.mistakeIntro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {place !== undefined && (
          <p class="mistake-place">
            <span>{own.mistakePlace}</span> {place.properties.name[language]}
          </p>
        )}
        {passages.length > 0 && (
          <label>
            <span>{own.mistakePassage}</span>
            <select value={passage.value} onChange={(event) => (passage.value = event.currentTarget.value)}>
              {passages.map((id) => (
                <option key={id} value={id}>
                  {yearOf(id) === report ? passageNumber(id, messages) : datedPassageNumber(id, messages)}
                </option>
              ))}
              <option value="">{own.mistakeNoPassage}</option>
            </select>
          </label>
        )}
        {textOf(passage.value) !== undefined && <blockquote>{textOf(passage.value)}</blockquote>}
        <label>
          <span>{own.mistakeWords}</span>
          <textarea
            rows={5}
            aria-invalid={outcome.value?.isProblem === true}
            aria-describedby="mistake-outcome"
            value={draft.value}
            onInput={(event) => {
              draft.value = event.currentTarget.value;
              outcome.value = undefined;
            }}
          />
        </label>
        <p role="status" id="mistake-outcome" class={outcome.value?.isProblem === true ? 'problem' : undefined}>
          {outcome.value?.text}
        </p>
        <button type="submit" class="primary">
          {own.mistakeSave}
        </button>
      </form>
    </Dialog>
  );
}
