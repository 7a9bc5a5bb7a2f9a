/** Opens all that is known of a candidate, and what must be asked. */
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface SheetButtonProps {
  readonly id: string;
  readonly name: string;
  readonly onSheet: (id: string) => void;
}

export function SheetButton({ id, name, onSheet }: SheetButtonProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].ranked;
  return (
    <button type="button" class="sheet-button" onClick={() => onSheet(id)}>
      <Icon name="file-text" size={14} />
      <span aria-hidden="true">{own.sheet}</span>
      <span class="visually-hidden">{own.sheetOf(name)}</span>
    </button>
  );
}
