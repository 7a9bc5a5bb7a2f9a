/** All that a reader's file says of one of its features, how long or large it is, and what can be done with it. */
import { useEffect, useRef } from 'preact/hooks';
import { featureName } from '../../domain/ownData/featureName.ts';
import { valueAt } from '../../domain/ownData/Column.ts';
import { measureFeature } from '../../domain/ownData/measureFeature.ts';
import type { OwnLayer } from '../../domain/ownData/OwnLayer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import { areaWords, lengthWords, positionWords } from '../../i18n/sketch/measuredWords.ts';
import { Icon } from '../Icon.tsx';
import { focusHeading } from '../focusHeading.ts';
import { useInterface } from '../Interface.ts';

export interface OwnFeaturePanelProps {
  readonly layer: OwnLayer;
  readonly row: number;
  readonly colour: string;
  /** Of a point; undefined for others. */
  readonly position: readonly [number, number] | undefined;
  readonly onZoom: () => void;
  /** Absent for a feature without a position. */
  readonly onBand: (() => void) | undefined;
  /** Measures every place from a point. */
  readonly onMeasureFrom: (() => void) | undefined;
  readonly onClose: () => void;
}

export function OwnFeaturePanel({ layer, row, colour, position, onZoom, onBand, onMeasureFrom, onClose }: OwnFeaturePanelProps) {
  const { language, messages } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { figure } = SKETCH_MESSAGES[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusHeading(heading.current), [layer.id, row]);
  const measure = measureFeature(layer.geometry, row);
  const units = { language, lengthUnit: 'auto', areaUnit: 'auto' } as const;
  const figures = [
    ...(measure === undefined ? [] : [[measure.squareMetres === undefined ? figure.length : figure.perimeter, lengthWords(exact(measure.metres), units)] as const]),
    ...(measure?.squareMetres === undefined ? [] : [[figure.area, areaWords(exact(measure.squareMetres), units)] as const]),
    ...(position === undefined ? [] : [[own.position, positionWords(position)] as const]),
  ];
  const value = (column: OwnLayer['columns'][number]) => {
    const found = valueAt(column, row);
    // As it stands in the file: nothing is rounded.
    return found === undefined ? undefined : String(found);
  };
  return (
    <article class="place-panel own-feature" style={{ '--mark': colour }} aria-labelledby="place-heading">
      <header>
        <p class="kind">{own.featureOf(layer.name)}</p>
        <h2 id="place-heading" tabIndex={-1} ref={heading}>
          {featureName(layer, row) ?? own.unnamed(formatNumber(row + 1, language))}
        </h2>
        <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
          <Icon name="x" size={20} />
        </button>
      </header>
      {figures.length > 0 && (
        <dl class="summary">
          {figures.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="own-actions">
        {onBand !== undefined && (
          <>
            <button type="button" class="text-button" onClick={onZoom}>
              {own.showIt}
            </button>
            <button type="button" class="text-button" onClick={onBand}>
              {own.bandAround}
            </button>
          </>
        )}
        {onMeasureFrom !== undefined && (
          <button type="button" class="text-button" onClick={onMeasureFrom}>
            {messages.measureFrom}
          </button>
        )}
      </div>
      <dl class="own-values">
        {layer.columns.map((column, index) => (
          <div key={index}>
            <dt>{column.name}</dt>
            <dd>{value(column) ?? <span class="quiet">{own.nothingThere}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="source">{own.fromFile(layer.file)}</p>
    </article>
  );
}

/** The file says of no position how good it is. */
function exact(value: number): { readonly value: number; readonly plusMinus: number } {
  return { value, plusMinus: 0 };
}
