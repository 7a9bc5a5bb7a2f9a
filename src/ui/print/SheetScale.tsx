/** The scale of a printed map: its ratio, and a bar whose pieces can be laid beside a ruler. */
import type { ScaleBar } from '../../domain/scaleBar.ts';
import { formatLength, formatNumber } from '../../i18n/format.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { useInterface } from '../Interface.ts';

export interface SheetScaleProps {
  /** Denominator. */
  readonly scale: number;
  readonly bar: ScaleBar;
}

const PIECES = 4;
const HEIGHT = 4;
/** Room for half of the words at both ends. */
const END = 26;

export function SheetScale({ scale, bar: { metres, pixels } }: SheetScaleProps) {
  const { language, messages } = useInterface();
  const words = PRINT_MESSAGES[language];
  const piece = pixels / PIECES;
  const told = (part: number) => formatNumber((metres * part) / PIECES / (metres >= 1_000 ? 1_000 : 1), language);
  return (
    <div class="sheet-scale" aria-label={words.scaleNote}>
      <strong>1:{formatNumber(scale, language)}</strong>
      <svg width={pixels + 2 * END} height={20} viewBox={`${-END} 0 ${pixels + 2 * END} 20`} aria-hidden="true">
        {Array.from({ length: PIECES }, (_, index) => (
          <rect key={index} class={index % 2 === 0 ? 'bar-dark' : 'bar-light'} x={index * piece} y={13} width={piece} height={HEIGHT} />
        ))}
        {[0, 2].map((part) => (
          <text key={part} x={part * piece} y={9}>
            {told(part)}
          </text>
        ))}
        <text x={pixels} y={9}>
          {formatLength(metres, language, messages)}
        </text>
      </svg>
    </div>
  );
}
