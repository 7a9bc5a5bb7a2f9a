/** Colour, line, fill and size of a sketch. */
import { SKETCH_COLOURS, SKETCH_TEXT_SIZES, SKETCH_WIDTHS, type SketchColour, type SketchShape, type SketchStyle } from '../../domain/sketch/Sketch.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import { useInterface } from '../Interface.ts';

export interface StyleFormProps {
  readonly shape: SketchShape;
  readonly style: SketchStyle;
  readonly colourOf: (colour: SketchColour) => string;
  readonly onChange: (style: SketchStyle) => void;
}

export function StyleForm({ shape, style, colourOf, onChange }: StyleFormProps) {
  const { language } = useInterface();
  const own = SKETCH_MESSAGES[language].style;
  const hasLine = shape === 'line' || shape === 'area';
  const choice = (values: readonly number[], value: number, label: string, set: (next: number) => void) => (
    <label class="sketch-select">
      <span>{label}</span>
      <select value={String(value)} onChange={(event) => set(Number(event.currentTarget.value))}>
        {values.map((each) => (
          <option key={each} value={String(each)}>
            {own.pixels(String(each))}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="sketch-style">
      <div class="sketch-swatches" role="group" aria-label={own.colour}>
        {SKETCH_COLOURS.map((colour) => (
          <button type="button" key={colour} aria-label={own.colours[colour]} title={own.colours[colour]} aria-pressed={style.colour === colour} onClick={() => onChange({ ...style, colour })}>
            <span style={{ background: colourOf(colour) }} />
          </button>
        ))}
      </div>
      {hasLine && choice(SKETCH_WIDTHS, style.widthPixels, own.width, (widthPixels) => onChange({ ...style, widthPixels }))}
      {choice(SKETCH_TEXT_SIZES, style.textPixels, own.size, (textPixels) => onChange({ ...style, textPixels }))}
      {hasLine && <Check label={own.dashed} isChecked={style.line === 'dashed'} onChange={(isDashed) => onChange({ ...style, line: isDashed ? 'dashed' : 'solid' })} />}
      {shape === 'area' && <Check label={own.fill} isChecked={style.hasFill} onChange={(hasFill) => onChange({ ...style, hasFill })} />}
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

function Check({ label, isChecked, onChange }: CheckProps) {
  return (
    <label class="sketch-check">
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
