/** How a table is read: its encoding, the row of its headings, the columns of its coordinates, with its first rows to check by. */
import { ENCODINGS, type PositionColumns, type TableOptions, type TablePreview } from '../../domain/ownData/FilePreview.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { useInterface } from '../Interface.ts';
import { ColumnChoice } from './ColumnChoice.tsx';

export interface TableChoiceProps {
  /** Of the layer in its file. */
  readonly index: number;
  readonly table: TablePreview;
  readonly position: PositionColumns;
  readonly onTable: (options: TableOptions) => void;
}

const KINDS = ['xy', 'shape', 'none'] as const satisfies readonly PositionColumns['kind'][];
/** Headings stand in one of the first rows. */
const HEADER_ROWS = [0, 1, 2, 3, 4, 5];
const SHOWN_ROWS = 5;

export function TableChoice({ index, table, position, onTable }: TableChoiceProps) {
  const { language } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { header, rows, encoding, headerRow } = table;
  const place = (next: PositionColumns) => onTable({ positions: { [index]: next } });
  const first = (at: number) => Math.min(at, header.length - 1);
  const change: Readonly<Record<PositionColumns['kind'], () => void>> = {
    xy: () => place({ kind: 'xy', x: 0, y: first(1) }),
    shape: () => place({ kind: 'shape', column: 0 }),
    none: () => place({ kind: 'none' }),
  };
  const marked = (column: number) => (position.kind === 'xy' ? column === position.x || column === position.y : position.kind === 'shape' && column === position.column);
  return (
    <fieldset class="own-table-choice">
      <legend>{own.columnsOf}</legend>
      <p class="quiet">{own.guessed}</p>
      <label class="field">
        <span class="visually-hidden">{own.columnsOf}</span>
        <select value={position.kind} onChange={({ currentTarget }) => change[KINDS.find((kind) => kind === currentTarget.value) ?? 'none']()}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {own.positionFrom[kind]}
            </option>
          ))}
        </select>
      </label>
      {position.kind === 'xy' && (
        <div class="field-pair">
          <ColumnChoice label={own.east} names={header} chosen={position.x} onChoose={(x = position.x) => place({ ...position, x })} />
          <ColumnChoice label={own.north} names={header} chosen={position.y} onChoose={(y = position.y) => place({ ...position, y })} />
        </div>
      )}
      {position.kind === 'shape' && (
        <ColumnChoice label={own.shapeColumn} names={header} chosen={position.column} onChoose={(column = position.column) => place({ kind: 'shape', column })} />
      )}
      <div class="field-pair">
        <label class="field">
          <span>{own.headerRow}</span>
          <select value={headerRow} onChange={({ currentTarget }) => onTable({ headerRows: { [index]: Number(currentTarget.value) } })}>
            {[...new Set([...HEADER_ROWS.filter((row) => row < headerRow + rows.length), headerRow])].map((row) => (
              <option key={row} value={row}>
                {row === 0 ? own.noHeader : own.rowNumber(String(row))}
              </option>
            ))}
          </select>
        </label>
        {encoding !== undefined && (
          <label class="field">
            <span>{own.encodingLabel}</span>
            <select value={encoding} onChange={({ currentTarget }) => onTable({ encodings: { [index]: ENCODINGS.find((each) => each === currentTarget.value) ?? encoding } })}>
              {ENCODINGS.map((each) => (
                <option key={each} value={each}>
                  {own.encodingIs(each)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="own-first-rows" role="region" tabIndex={0} aria-label={own.firstRows(formatNumber(Math.min(SHOWN_ROWS, rows.length), language))}>
        <table>
          <thead>
            <tr>
              {header.map((name, column) => (
                <th scope="col" key={column} class={marked(column) ? 'is-position' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map((row, at) => (
              <tr key={at}>
                {header.map((_, column) => (
                  <td key={column} class={marked(column) ? 'is-position' : undefined}>
                    {row[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
