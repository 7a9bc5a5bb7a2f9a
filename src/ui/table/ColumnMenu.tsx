/** Chooses the columns and their order. */
import { moveColumn, orderedColumns, toggleColumn, usualLayout, type TableLayout } from '../../domain/table/TableLayout.ts';
import type { TableSource } from '../../domain/table/TableSource.ts';
import { TABLE_MESSAGES } from '../../i18n/table/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { PopoverButton } from './PopoverButton.tsx';

export interface ColumnMenuProps {
  readonly source: TableSource;
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
}

export function ColumnMenu({ source, layout, onLayout }: ColumnMenuProps) {
  const { language } = useInterface();
  const own = TABLE_MESSAGES[language];
  const [first, ...columns] = orderedColumns(source, layout);
  return (
    <PopoverButton
      class="table-button"
      label={own.columns}
      face={
        <>
          {own.columns}
          <Icon name="chevron-down" size={12} />
        </>
      }
    >
      <ul class="column-list">
        {first !== undefined && (
          <li>
            <label>
              <input type="checkbox" checked disabled />
              <span>{first.label}</span>
            </label>
          </li>
        )}
        {columns.map(({ id, label }, index) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!layout.hidden.includes(id)} onChange={() => onLayout(toggleColumn(layout, id))} />
              <span>{label}</span>
            </label>
            <button type="button" aria-label={own.columnUp(label)} disabled={index === 0} onClick={() => onLayout(moveColumn(source, layout, id, -1))}>
              <Icon name="chevron-up" size={14} />
            </button>
            <button
              type="button"
              aria-label={own.columnDown(label)}
              disabled={index === columns.length - 1}
              onClick={() => onLayout(moveColumn(source, layout, id, 1))}
            >
              <Icon name="chevron-down" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={() => onLayout(usualLayout(source))}>
        {own.usualColumns}
      </button>
    </PopoverButton>
  );
}
