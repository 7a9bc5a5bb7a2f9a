/** The way to the sheet for printing. */
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { openPrint } from '../../state/transitions.ts';
import { useInterface } from '../Interface.ts';
import { StateLink } from '../parts/StateLink.tsx';

export function PrintSection({ onOpen }: { readonly onOpen: () => void }) {
  const { language } = useInterface();
  const words = PRINT_MESSAGES[language];
  return (
    <>
      <p>{words.sheetHint}</p>
      <StateLink class="text-button" to={openPrint} onFollow={onOpen}>
        {words.openSheet}
      </StateLink>
    </>
  );
}
