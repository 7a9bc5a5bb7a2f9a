/** What is being drawn, in figures: they follow the hand on screen, and are told to a screen reader when it rests. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FEWEST_VERTICES } from '../../domain/sketch/Sketch.ts';
import { measureArea, measureLine } from '../../domain/sketch/measureSketch.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import { azimuthWords, lengthWords, mainFigure, positionWords, type FigureOptions } from '../../i18n/sketch/measuredWords.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { useInterface } from '../Interface.ts';
import { HandButtons } from './HandButtons.tsx';
import type { SketchActions } from './SketchActions.ts';
import { snapWords } from './snapWords.ts';

const REST_MS = 900;

export interface LiveFiguresProps {
  readonly store: SketchStore;
  readonly actions: Pick<SketchActions, 'placeName'>;
}

export function LiveFigures({ store, actions }: LiveFiguresProps) {
  const { language, messages } = useInterface();
  const own = SKETCH_MESSAGES[language];
  const rows = liveRows(store, { language, lengthUnit: store.lengthUnit.value, areaUnit: store.areaUnit.value });
  const snapped = snapWords(store.aim.value, { placeName: actions.placeName, sketches: store.sketches.value, language, messages });
  const text = [...rows.map(([label, figure]) => own.item.of(label, figure)), ...(snapped === '' ? [] : [snapped])].join(messages.listSeparator);
  const atRest = useSignal('');
  useEffect(() => {
    const timer = setTimeout(() => (atRest.value = text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      {rows.length > 0 && (
        <dl class="sketch-figures">
          {rows.map(([label, figure]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="sketch-snap">{snapped}</p>
      <p class="quiet">{store.set.value.length === 0 ? own.hint.start : own.hint.next}</p>
      <HandButtons store={store} />
      <details>
        <summary>{own.hint.keysHeading}</summary>
        <p class="quiet">{own.hint.keys}</p>
      </details>
      <p class="visually-hidden" role="status">
        {atRest.value}
      </p>
    </>
  );
}

/** Label and figure: of a line this segment and the total, of an area its area and perimeter, of a point its position. */
export function liveRows(store: SketchStore, options: FigureOptions): readonly (readonly [string, string])[] {
  const { figure } = SKETCH_MESSAGES[options.language];
  const draft = store.draftWithAim.value;
  if (draft === undefined) return [];
  const { shape, vertices } = draft;
  if (shape === 'point' || shape === 'text') return vertices[0] === undefined ? [] : [[figure.position, positionWords(vertices[0].at)]];
  const line = measureLine(vertices);
  const last = line.segments.at(-1);
  if (last === undefined) return [];
  if (shape === 'area' && vertices.length >= FEWEST_VERTICES.area) {
    return [
      [figure.area, mainFigure(draft, options)],
      [figure.perimeter, lengthWords(measureArea(vertices).total, options)],
    ];
  }
  return [
    [figure.lastSegment, `${lengthWords(last, options)} · ${figure.azimuth} ${azimuthWords(last.azimuthDegrees, options.language)}`],
    [figure.total, lengthWords(line.total, options)],
  ];
}
