/** One sketch in the list: its name and figure; opened, all that can be done with it. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { measureArea, measureLine } from '../../domain/sketch/measureSketch.ts';
import type { Sketch } from '../../domain/sketch/Sketch.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import { azimuthWords, copiedWords, lengthWords, mainFigure } from '../../i18n/sketch/measuredWords.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { Loading } from '../parts/Loading.tsx';
import { HandButtons } from './HandButtons.tsx';
import type { SketchActions } from './SketchActions.ts';
import { sketchName } from './sketchName.ts';
import { StyleForm } from './StyleForm.tsx';
import { VertexList } from './VertexList.tsx';

export interface SketchItemProps {
  readonly sketch: Sketch;
  readonly store: SketchStore;
  readonly actions: SketchActions;
}

export function SketchItem({ sketch, store, actions }: SketchItemProps) {
  const { language } = useInterface();
  const own = SKETCH_MESSAGES[language];
  const name = sketchName(sketch, store.sketches.value, language);
  const options = { language, lengthUnit: store.lengthUnit.value, areaUnit: store.areaUnit.value };
  const isEdited = store.edited.value?.id === sketch.id;
  const isOpen = useSignal(false);
  const isShown = isOpen.value || isEdited;
  const field = useRef<HTMLInputElement>(null);
  const isUnwritten = isEdited && sketch.shape === 'text' && sketch.label === '';
  useEffect(() => {
    // Who has set a text wants to write it.
    if (isUnwritten) field.current?.focus();
  }, [isUnwritten]);
  const isUnsaved = useSignal(false);
  const save = () => {
    isUnsaved.value = false;
    actions.onSave([sketch], 'geojson', name).catch(() => (isUnsaved.value = true));
  };
  const copy = () => {
    navigator.clipboard
      .writeText(copiedWords(sketch, name, options))
      .then(() => store.tell('copied'))
      .catch(() => store.tell('notCopied'));
  };
  const button = (icon: string, label: string, onClick: () => void, isPressed?: boolean) => (
    <button type="button" class="sketch-act" aria-label={own.item.of(label, name)} aria-pressed={isPressed} onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
  return (
    <li class={isShown ? 'is-open' : undefined}>
      <button
        type="button"
        class="sketch-head"
        aria-expanded={isShown}
        onClick={() => {
          if (isEdited) store.putDown();
          isOpen.value = !isShown;
          if (!isShown) actions.onShow(sketch);
        }}
      >
        <span class="sketch-dot" style={{ background: actions.colourOf(sketch.style.colour) }} />
        <span class="sketch-name">{name}</span>
        <span class="sketch-figure">{sketch.shape === 'point' || sketch.shape === 'text' ? '' : mainFigure(sketch, options)}</span>
      </button>
      {isShown && (
        <div class="sketch-body">
          <label class="sketch-field">
            <span>{sketch.shape === 'text' ? own.item.text : own.item.name}</span>
            <input
              ref={field}
              value={sketch.label}
              placeholder={name}
              maxLength={200}
              onChange={(event) => store.replace({ ...sketch, label: event.currentTarget.value.trim() })}
            />
          </label>
          <Figures sketch={sketch} store={store} />
          <div class="sketch-acts">
            {button('scan-search', own.item.show, () => actions.onShow(sketch))}
            {button('pencil', own.item.edit, () => (isEdited ? store.putDown() : store.edit(sketch.id)), isEdited)}
            {button('copy', own.item.copy, copy)}
            {button('download', own.item.save, save)}
            {button('trash', own.item.remove, () => store.remove(({ id }) => id === sketch.id))}
          </div>
          {isUnsaved.value && <Loading failure={own.item.save} onRetry={save} />}
          {isEdited && (
            <>
              <p class="quiet">{own.hint.edit}</p>
              <HandButtons store={store} />
              <VertexList sketch={sketch} store={store} actions={actions} />
            </>
          )}
          <details>
            <summary>{own.item.style}</summary>
            <StyleForm shape={sketch.shape} style={sketch.style} colourOf={actions.colourOf} onChange={(style) => store.restyle(sketch, style)} />
          </details>
        </div>
      )}
    </li>
  );
}

function Figures({ sketch, store }: Pick<SketchItemProps, 'sketch' | 'store'>) {
  const { language } = useInterface();
  const own = SKETCH_MESSAGES[language];
  const options = { language, lengthUnit: store.lengthUnit.value, areaUnit: store.areaUnit.value };
  const { shape, vertices } = sketch;
  const isArea = shape === 'area';
  if (shape === 'point' || shape === 'text') {
    return (
      <dl class="sketch-figures">
        <div>
          <dt>{own.figure.position}</dt>
          <dd>{mainFigure(sketch, options)}</dd>
        </div>
      </dl>
    );
  }
  const { total, segments } = isArea ? measureArea(vertices) : measureLine(vertices);
  return (
    <>
      <dl class="sketch-figures">
        <div>
          <dt>{isArea ? own.figure.area : own.figure.length}</dt>
          <dd>{mainFigure(sketch, options)}</dd>
        </div>
        {isArea && (
          <div>
            <dt>{own.figure.perimeter}</dt>
            <dd>{lengthWords(total, options)}</dd>
          </div>
        )}
      </dl>
      {total.plusMinus > 0 && <p class="quiet">{own.figure.coarse}</p>}
      {segments.length > 1 && segments.length < 40 && (
        <ol class="sketch-segments">
          {segments.map((segment, index) => (
            <li key={index}>
              <span>{own.figure.segment(String(index + 1))}</span>
              <span>{lengthWords(segment, options)}</span>
              <span class="quiet">{azimuthWords(segment.azimuthDegrees, language)}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
