/** What stands above the sheet on the screen: the choice of paper, scale and parts, and the way to the printer. */
import { SCALES, SHEET_FORMATS, type PrintChoice, type SheetFormat, type SheetPart } from '../../domain/paper/SheetFormat.ts';
import { formatNumber } from '../../i18n/format.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { closePrint } from '../../state/transitions.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { StateLink } from '../parts/StateLink.tsx';

export interface PrintBarProps {
  readonly choice: PrintChoice;
  /** Denominator that is in force. */
  readonly scale: number | undefined;
  /** That may be left out. */
  readonly parts: readonly SheetPart[];
  readonly isReady: boolean;
  readonly onChange: (change: Partial<PrintChoice>) => void;
  readonly onToggle: (part: SheetPart) => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

export function PrintBar({ choice, scale, parts, isReady, onChange, onToggle, onPrint, onBack }: PrintBarProps) {
  const { language } = useInterface();
  const words = PRINT_MESSAGES[language];
  const ratio = (denominator: number) => `1:${formatNumber(denominator, language)}`;
  return (
    <div class="print-bar" id="print-bar" tabIndex={-1} role="region" aria-label={words.heading}>
      <StateLink class="print-back" to={closePrint} onFollow={onBack}>
        <Icon name="map" /> {words.back}
      </StateLink>
      <label>
        {words.paper}
        <select value={choice.format} onChange={({ currentTarget }) => onChange({ format: currentTarget.value as SheetFormat })}>
          {SHEET_FORMATS.map((each) => (
            <option key={each} value={each}>
              {words.format[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.scale}
        <select
          value={choice.scale ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ scale: value === '' ? undefined : Number(value) })}
        >
          <option value="">{choice.scale === undefined && scale !== undefined ? words.suitingScale(ratio(scale)) : words.suitingScale('—')}</option>
          {SCALES.map((each) => (
            <option key={each} value={each}>
              {ratio(each)}
            </option>
          ))}
        </select>
      </label>
      {parts.length > 0 && (
        <fieldset>
          <legend class="visually-hidden">{words.include}</legend>
          {parts.map((part) => (
            <label key={part}>
              <input type="checkbox" checked={!choice.without.includes(part)} onChange={() => onToggle(part)} /> {words.part[part]}
            </label>
          ))}
        </fieldset>
      )}
      <button type="button" class="primary" disabled={!isReady} onClick={onPrint}>
        {words.print}
      </button>
      <p class="quiet">{words.printHint}</p>
    </div>
  );
}
