/** Taking a file in: how far it is read, why it was refused, or what of it is taken in and how its coordinates are read. */
import { useEffect, useRef } from 'preact/hooks';
import type { FilePreview, FileRefusal, PositionColumns, TableOptions } from '../../domain/ownData/FilePreview.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { useInterface } from '../Interface.ts';
import { useOwnParts } from './OwnParts.ts';
import { ReadingChoice, type Reading } from './ReadingChoice.tsx';

/** One layer of the file as it is going to be taken in. */
export interface PlannedLayer {
  readonly isTaken: boolean;
  readonly position: PositionColumns;
  /** Ways to read its coordinates, the likeliest first; empty where it has none. */
  readonly readings: readonly Reading[];
  /** Key of the reading that is chosen. */
  readonly reading: string | undefined;
}

export type ImportView =
  | { readonly kind: 'reading' | 'taking'; readonly file: string; readonly share: number; readonly isSilent: boolean }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: FileRefusal | undefined }
  | { readonly kind: 'asking'; readonly preview: FilePreview; readonly layers: readonly PlannedLayer[] };

export interface ImportPanelProps {
  readonly view: ImportView;
  readonly onTaken: (layer: number, isTaken: boolean) => void;
  readonly onReading: (layer: number, key: string) => void;
  /** A reading is pointed at: the map lifts it out. */
  readonly onPoint: (key: string | undefined) => void;
  readonly onTable: (options: TableOptions) => void;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
  /** Where the program failed, not the file. */
  readonly onAgain: () => void;
}

export function ImportPanel(props: ImportPanelProps) {
  const { language, messages } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { view, onCancel, onAgain } = props;
  const { RefusalLines } = useOwnParts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [view.kind]);
  const percent = (share: number) => own.percent(formatNumber(Math.round(share * 100), language));
  if (view.kind === 'asking') return <Asking {...props} preview={view.preview} layers={view.layers} headingRef={heading} />;
  if (view.kind === 'refused') {
    const { refusal } = view;
    return (
      <div class="own-import" role="alert">
        <h3 ref={heading} tabIndex={-1}>
          {own.refused(view.file)}
        </h3>
        {refusal === undefined ? <p>{own.unexpected}</p> : <RefusalLines refusal={refusal} />}
        <p class="quiet">{own.nothingChanged}</p>
        {refusal === undefined && (
          <button type="button" class="primary" onClick={onAgain}>
            {messages.retry}
          </button>
        )}
        <button type="button" class={refusal === undefined ? 'text-button' : 'primary'} onClick={onCancel}>
          {own.back}
        </button>
      </div>
    );
  }
  return (
    <div class="own-import">
      <h3 ref={heading} tabIndex={-1}>
        {view.kind === 'reading' ? own.reading(view.file) : own.takingIn}
      </h3>
      <progress max={1} value={view.share} aria-label={own.reading(view.file)} />
      <p>{percent(view.share)}</p>
      <p role="status">{view.isSilent && own.silent}</p>
      <button type="button" class="text-button" onClick={onCancel}>
        {own.cancel}
      </button>
    </div>
  );
}

interface AskingProps extends ImportPanelProps {
  readonly preview: FilePreview;
  readonly layers: readonly PlannedLayer[];
  readonly headingRef: { current: HTMLHeadingElement | null };
}

function Asking({ preview, layers, headingRef, ...on }: AskingProps) {
  const { language } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { FeatureRemarks, LeftAsideList, TableChoice } = useOwnParts();
  const number = (value: number) => formatNumber(value, language);
  const taken = preview.layers.filter((_, index) => layers[index]?.isTaken === true);
  const title = own.importing(preview.files > 1 ? own.severalFiles(preview.file, number(preview.files)) : preview.file);
  const isReady = taken.length > 0 && layers.every(({ isTaken, readings, reading }) => !isTaken || readings.length === 0 || reading !== undefined);
  return (
    <form
      class="own-import"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        on.onTakeIn();
      }}
    >
      <h3 ref={headingRef} tabIndex={-1}>
        {title}
      </h3>
      {preview.layers.map((layer, index) => {
        const plan = layers[index];
        if (plan === undefined) return null;
        return (
          <section class="own-file-layer" key={index}>
            {preview.layers.length > 1 ? (
              <label class="own-take">
                <input type="checkbox" checked={plan.isTaken} aria-label={own.takeLayer(layer.name)} onChange={() => on.onTaken(index, !plan.isTaken)} />
                <strong>{layer.name}</strong>
                <span class="quiet">{[...(preview.files > 1 ? [layer.file] : []), own.features(number(layer.count))].join(' · ')}</span>
              </label>
            ) : (
              <p class="quiet">{[own.sort[layer.sort], own.features(number(layer.count))].join(' · ')}</p>
            )}
            {plan.isTaken && (
              <>
                {layer.table !== undefined && <TableChoice index={index} table={layer.table} position={plan.position} onTable={on.onTable} />}
                {plan.readings.length > 0 && (
                  <ReadingChoice
                    name={`reading-${index}`}
                    stated={layer.stated}
                    readings={plan.readings}
                    chosen={plan.reading}
                    onChoose={(key) => on.onReading(index, key)}
                    onPoint={on.onPoint}
                  />
                )}
                {layer.refusedCount + layer.remarkedCount > 0 && <FeatureRemarks remarks={layer.remarks} refusedCount={layer.refusedCount} remarkedCount={layer.remarkedCount} />}
              </>
            )}
          </section>
        );
      })}
      {preview.leftAside.length > 0 && <LeftAsideList leftAside={preview.leftAside} />}
      <div class="own-import-foot">
        <button type="submit" class="primary" disabled={!isReady}>
          {own.takeIn(number(taken.reduce((sum, { count, refusedCount }) => sum + count - refusedCount, 0)))}
        </button>
        <button type="button" class="text-button" onClick={on.onCancel}>
          {own.cancel}
        </button>
        {!isReady && <p class="quiet">{own.chooseFirst}</p>}
      </div>
    </form>
  );
}
