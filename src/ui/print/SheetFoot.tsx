/** The foot of a sheet: what the map is and how old its data are, whose work it rests on, and where it is found. */
import type { Standing } from '../../domain/standing.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { useInterface } from '../Interface.ts';

export interface SheetFootProps {
  readonly standing: Standing;
  readonly credits: string;
  /** Where others find this view; undefined where the site has no public address. */
  readonly address: string | undefined;
}

export function SheetFoot({ standing: { notice, statement, dataTo }, credits, address }: SheetFootProps) {
  const { language } = useInterface();
  const words = PRINT_MESSAGES[language];
  return (
    <div class="foot-words">
      <p>
        <strong>{notice}</strong> · {statement} · {dataTo}
      </p>
      <p class="foot-credits">{credits}</p>
      {address !== undefined && (
        <p class="foot-address">
          {words.address} {address}
        </p>
      )}
    </div>
  );
}
