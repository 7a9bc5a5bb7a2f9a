/** How a reader's layer looks: its colour or the column that divides it, the size of its points, its names. */
import { RADII_PIXELS, RANGE_COUNTS, RANGE_METHODS, type LayerStyle, type StyleBy } from '../../domain/ownData/LayerStyle.ts';
import { OWN_COLOUR_COUNT, ownColour } from '../../domain/ownData/ownColours.ts';
import type { OwnLayer } from '../../domain/ownData/OwnLayer.ts';
import { SHAPES } from '../../domain/ownData/PackedGeometry.ts';
import { toneOf } from '../../domain/Scheme.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { useInterface } from '../Interface.ts';
import { ColumnChoice } from './ColumnChoice.tsx';

export interface LayerAppearanceProps {
  readonly layer: OwnLayer;
  readonly style: LayerStyle;
  readonly onStyle: (style: LayerStyle) => void;
}

const POINT = SHAPES.indexOf('point');

export function LayerAppearance({ layer, style, onStyle }: LayerAppearanceProps) {
  const { language, scheme } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { by } = style;
  const names = layer.columns.map(({ name }) => name);
  /** Other classes are other numbers: what was hidden is no more. */
  const divide = (next: StyleBy) => onStyle({ ...style, by: next, hidden: [] });
  const byColumn = (index: number): StyleBy => {
    const type = layer.columns[index]?.type;
    if (type === undefined) return { kind: 'single' };
    return type === 'text' ? { kind: 'values', column: index } : { kind: 'ranges', column: index, count: 5, method: 'quantiles' };
  };
  return (
    <fieldset class="own-appearance">
      <legend class="visually-hidden">{own.appearance}</legend>
      {/* Other features in view would be other classes. */}
      {layer.archive === undefined && <ColumnChoice
        label={own.colourBy}
        names={names}
        chosen={by.kind === 'single' ? undefined : by.column}
        none={own.oneColour}
        onChoose={(column) => divide(column === undefined ? { kind: 'single' } : byColumn(column))}
      />}
      {by.kind === 'single' && (
        <div class="own-colours" role="radiogroup" aria-label={own.oneColour}>
          {Array.from({ length: OWN_COLOUR_COUNT }, (_, index) => (
            <label key={index} style={{ '--mark': ownColour(index, toneOf(scheme)) }}>
              <input type="radio" name={`colour-${layer.id}`} aria-label={own.colourNumber(String(index + 1))} checked={style.colour === index} onChange={() => onStyle({ ...style, colour: index })} />
            </label>
          ))}
        </div>
      )}
      {by.kind === 'ranges' && (
        <div class="field-pair">
          <label class="field">
            <span>{own.ranges}</span>
            <select value={by.count} onChange={({ currentTarget }) => divide({ ...by, count: RANGE_COUNTS.find((count) => String(count) === currentTarget.value) ?? by.count })}>
              {RANGE_COUNTS.map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="visually-hidden">{own.ranges}</span>
            <select value={by.method} onChange={({ currentTarget }) => divide({ ...by, method: RANGE_METHODS.find((method) => method === currentTarget.value) ?? by.method })}>
              {RANGE_METHODS.map((method) => (
                <option key={method} value={method}>
                  {own.rangeMethod[method]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div class="field-pair">
        {(layer.archive !== undefined || layer.geometry.shapes.includes(POINT)) && (
          <label class="field">
            <span>{own.pointSize}</span>
            <select value={style.radiusPixels} onChange={({ currentTarget }) => onStyle({ ...style, radiusPixels: RADII_PIXELS.find((radius) => String(radius) === currentTarget.value) ?? style.radiusPixels })}>
              {RADII_PIXELS.map((radius, index) => (
                <option key={radius} value={radius}>
                  {index + 1}
                </option>
              ))}
            </select>
          </label>
        )}
        <ColumnChoice label={own.label} names={names} chosen={style.label} none={own.noLabel} onChoose={(label) => onStyle({ ...style, label })} />
      </div>
    </fieldset>
  );
}
