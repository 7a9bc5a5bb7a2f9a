/** What is edited, for keys and buttons: the whole or a vertex is chosen and moved by arrows; a vertex is deleted, or one is inserted behind it. */
import type { JSX } from 'preact';
import { FEWEST_VERTICES, type Sketch } from '../../domain/sketch/Sketch.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import { positionWords } from '../../i18n/sketch/measuredWords.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import type { SketchActions } from './SketchActions.ts';

export interface VertexListProps {
  readonly sketch: Sketch;
  readonly store: SketchStore;
  readonly actions: Pick<SketchActions, 'onNudge' | 'placeName'>;
}

/** A circle has as many as nobody moves one by one. */
const MOST_LISTED = 40;
const STEP_PIXELS = 10;
const FINE_PIXELS = 1;
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function VertexList({ sketch, store, actions }: VertexListProps) {
  const { language } = useInterface();
  const own = SKETCH_MESSAGES[language].vertices;
  const { vertices, shape } = sketch;
  const isSingle = vertices.length === 1;
  const listed = vertices.length >= MOST_LISTED ? [] : vertices;
  const canDelete = vertices.length > FEWEST_VERTICES[shape];
  const chooser = (index: number | undefined, content: JSX.Element) => (
    <button
      type="button"
      class="sketch-vertex"
      aria-pressed={store.chosenVertex.value === index}
      onFocus={() => (store.chosenVertex.value = index)}
      onClick={() => (store.chosenVertex.value = index)}
      onKeyDown={(event) => {
        const direction = DIRECTIONS[event.key];
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (direction !== undefined) {
          event.preventDefault();
          const pixels = event.shiftKey ? FINE_PIXELS : STEP_PIXELS;
          actions.onNudge(sketch, index, direction[0] * pixels, direction[1] * pixels);
        } else if (index !== undefined && (event.key === 'Delete' || event.key === 'Backspace')) {
          event.preventDefault();
          store.deleteVertex(sketch, index);
        }
      }}
      // As long as a key is held, it is one step.
      onKeyUp={() => store.settle()}
      onBlur={() => store.settle()}
    >
      {content}
    </button>
  );
  return (
    <section class="sketch-vertices">
      <h4>{own.heading}</h4>
      <p class="quiet">{own.keys}</p>
      {listed.length === 0 && <p class="quiet">{own.many(String(vertices.length))}</p>}
      <ol>
        {!isSingle && <li class={store.chosenVertex.value === undefined ? 'is-chosen' : undefined}>{chooser(undefined, <span>{own.whole}</span>)}</li>}
        {listed.map(({ at, snap }, index) => {
          const name = own.one(String(index + 1));
          const place = snap === undefined ? undefined : actions.placeName(snap.placeId);
          return (
            <li key={index} class={store.chosenVertex.value === index ? 'is-chosen' : undefined}>
              {chooser(
                index,
                <>
                  <span>{name}</span>
                  <span class="quiet">{place ?? positionWords(at)}</span>
                </>,
              )}
              {shape !== 'point' && shape !== 'text' && (
                <button type="button" class="sketch-icon" aria-label={`${own.insert} ${name}`} title={own.insert} onClick={() => store.insertAfter(sketch, index)}>
                  <Icon name="plus" />
                </button>
              )}
              {canDelete && (
                <button type="button" class="sketch-icon" aria-label={`${own.remove} ${index + 1}`} title={own.remove} onClick={() => store.deleteVertex(sketch, index)}>
                  <Icon name="x" />
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
