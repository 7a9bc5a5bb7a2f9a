/** What has just happened, in a quiet line on top of the panel; with the way back where something is gone. */
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import type { SketchEvent, SketchStore } from '../../state/sketch/SketchStore.ts';
import { useInterface } from '../Interface.ts';

/** The others are plain to who sees the map and the list. */
const SEEN: ReadonlySet<SketchEvent> = new Set(['deleted', 'tooFew', 'saved', 'copied', 'notCopied']);

export function ToldLine({ store }: { readonly store: SketchStore }) {
  const { language } = useInterface();
  const own = SKETCH_MESSAGES[language];
  const event = store.event.value?.event;
  const text = event === undefined || event === 'vertexSet' ? '' : own.told[event];
  return (
    <div class={event !== undefined && SEEN.has(event) ? 'sketch-told' : 'visually-hidden'}>
      <p role="status">{text}</p>
      {event === 'deleted' && store.canUndo.value && (
        <button type="button" class="text-button" onClick={() => store.undo()}>
          {own.history.undoDeletion}
        </button>
      )}
    </div>
  );
}
