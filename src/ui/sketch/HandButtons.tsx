/** What ends, takes back or cancels what a hand works on: in the panel, and on the map for fingers. */
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export function HandButtons({ store }: { readonly store: SketchStore }) {
  const { language } = useInterface();
  const { bar } = SKETCH_MESSAGES[language];
  if (store.tool === undefined) {
    return (
      <div class="sketch-hand">
        <button type="button" class="primary" onClick={() => store.putDown()}>
          <Icon name="check" />
          {bar.done}
        </button>
      </div>
    );
  }
  const hasSet = store.set.value.length > 0;
  return (
    <div class="sketch-hand">
      <button type="button" class="primary" disabled={!hasSet} onClick={() => store.finish()}>
        <Icon name="check" />
        {bar.finish}
      </button>
      <button type="button" disabled={!hasSet} onClick={() => store.takeBack()}>
        <Icon name="delete" />
        {bar.takeBack}
      </button>
      <button type="button" onClick={() => store.cancel()}>
        <Icon name="x" />
        {bar.cancel}
      </button>
    </div>
  );
}
