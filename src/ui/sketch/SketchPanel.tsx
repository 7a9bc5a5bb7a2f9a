/** The panel of measuring or drawing: its tools, what is being drawn, and what stands. */
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SketchPurpose, SketchShape } from '../../domain/sketch/Sketch.ts';
import { SHAPE_OF, type SketchForm } from '../../domain/sketch/SketchTool.ts';
import { SKETCH_MESSAGES, type SketchMessages } from '../../i18n/sketch/index.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { EnterVertex } from './EnterVertex.tsx';
import { FileSection } from './FileSection.tsx';
import { LiveFigures } from './LiveFigures.tsx';
import type { SketchActions } from './SketchActions.ts';
import type { SketchItemProps } from './SketchItem.tsx';
import { StyleForm } from './StyleForm.tsx';
import { ToldLine } from './ToldLine.tsx';
import { UnitChoice } from './UnitChoice.tsx';

export interface SketchPanelProps {
  readonly purpose: SketchPurpose;
  readonly store: SketchStore;
  readonly actions: SketchActions;
  /** A sketch in the list: who only looks at the tools needs none of its code. */
  readonly Item: ComponentType<SketchItemProps>;
  /** The code that draws was not fetched. */
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
}

const FORMS = { measure: ['line', 'area'], note: ['point', 'line', 'area', 'rectangle', 'circle', 'text'] } as const satisfies Record<SketchPurpose, readonly SketchForm[]>;
const ICONS = { point: 'map-pin', line: 'spline', area: 'pentagon', rectangle: 'square', circle: 'circle', text: 'type' } as const satisfies Record<SketchForm, string>;

export function SketchPanel({ purpose, store, actions, Item, hasFailed, onRetry }: SketchPanelProps) {
  const { language, messages } = useInterface();
  const own = SKETCH_MESSAGES[language];
  const words = purpose === 'measure' ? own.measure : own.draw;
  const all = store.sketches.value;
  const listed = all.filter((sketch) => sketch.purpose === purpose);
  const { tool } = store;
  const isUp = tool?.purpose === purpose;
  const panel = useRef<HTMLDivElement>(null);
  useUndoKeys(store);
  const isFirst = useRef(true);
  useEffect(() => {
    const { current: opens } = isFirst;
    isFirst.current = false;
    if (opens) return;
    // What had the focus may be gone with what was worked on, or deleted: the way back stands at hand.
    if (document.activeElement !== document.body) return;
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector) ?? undefined;
    (find('.sketch-told button') ?? find('.sketch-history button:not(:disabled)') ?? find('.sketch-tools button'))?.focus({ preventScroll: true });
  }, [store.work.value, listed.length]);
  return (
    <div class="sketch-panel" ref={panel}>
      {hasFailed && (
        <div class="sketch-told sketch-problem" role="alert">
          <p>{messages.loadFailed(words.tools)}</p>
          <button type="button" class="text-button" onClick={onRetry}>
            {messages.retry}
          </button>
        </div>
      )}
      <ToldLine store={store} />
      <div class="sketch-tools" role="group" aria-label={words.tools} data-count={FORMS[purpose].length}>
        {FORMS[purpose].map((form) => {
          const isChosen = isUp && tool.form === form;
          return (
            <button
              type="button"
              key={form}
              aria-pressed={isChosen}
              onClick={() => {
                if (isChosen) store.putDown();
                else store.takeUp(purpose, form);
                // Where a key pressed it, the keys go on with the map.
                if (!isChosen) actions.onFocusMap();
              }}
            >
              <Icon name={purpose === 'measure' && form === 'line' ? 'ruler' : ICONS[form]} size={20} />
              <span>{nameOf(purpose, form, own)}</span>
            </button>
          );
        })}
      </div>
      <div class="sketch-history">
        <button type="button" class="text-button" disabled={!store.canUndo.value} onClick={() => store.undo()}>
          <Icon name="undo-2" />
          {own.history.undo}
        </button>
        <button type="button" class="text-button" disabled={!store.canRedo.value} onClick={() => store.redo()}>
          <Icon name="redo-2" />
          {own.history.redo}
        </button>
        {(purpose === 'measure' || listed.some(({ shape }) => isMeasured(shape)) || (isUp && isMeasured(SHAPE_OF[tool.form]))) && <UnitChoice store={store} />}
      </div>
      {isUp && (
        <section class="sketch-work" aria-label={own.bar.label}>
          <LiveFigures store={store} actions={actions} />
          <label class="sketch-check">
            <input type="checkbox" checked={store.isSnapping.value} onChange={(event) => (store.isSnapping.value = event.currentTarget.checked)} />
            {own.snapping}
          </label>
          {purpose === 'note' && (
            <details>
              <summary>{own.item.style}</summary>
              <StyleForm shape={store.draft.value?.shape ?? 'line'} style={store.styles.value[purpose]} colourOf={actions.colourOf} onChange={(style) => store.styleNext(purpose, style)} />
            </details>
          )}
          <EnterVertex store={store} actions={actions} />
        </section>
      )}
      {listed.length === 0 ? (
        !isUp && <p class="sketch-empty">{words.empty}</p>
      ) : (
        <section>
          <h3>{words.list}</h3>
          <ul class="sketch-list">
            {listed.map((sketch) => (
              <Item key={sketch.id} sketch={sketch} store={store} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      <FileSection purpose={purpose} listed={listed} store={store} actions={actions} />
    </div>
  );
}

function nameOf(purpose: SketchPurpose, form: SketchForm, own: SketchMessages): string {
  if (purpose === 'note') return own.form[form];
  return form === 'line' ? own.measure.line : own.measure.area;
}

/** Has a length or an area. */
function isMeasured(shape: SketchShape): boolean {
  return shape === 'line' || shape === 'area';
}

/** Ctrl or Cmd with Z and Y act on sketches wherever no text is written; on the map the board takes them itself. */
function useUndoKeys(store: SketchStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, isComposing, target } = event;
      if (!(ctrlKey || metaKey) || altKey || isComposing || document.querySelector('dialog[open]') !== null) return;
      if (target instanceof HTMLElement && target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select') !== null) return;
      const letter = key.toLowerCase();
      if (letter !== 'z' && letter !== 'y') return;
      event.preventDefault();
      if (letter === 'y' || shiftKey) store.redo();
      else store.undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}
