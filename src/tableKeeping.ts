/** How a reader left the table, kept on the device: its columns for each source, and how high it is docked. */
import type { TableLayout } from './domain/table/TableLayout.ts';

const KEY = 'planning-map-table';

export interface KeptTable {
  readonly share?: number;
  readonly layouts: Readonly<Record<string, TableLayout>>;
}

/** What is not there, not allowed or not sound counts as not kept. */
export function readKeptTable(): KeptTable {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { readonly share?: unknown; readonly layouts?: unknown } | null;
    const layouts = Object.entries((stored?.layouts ?? {}) as Record<string, unknown>).flatMap(([id, layout]) => (isLayout(layout) ? [[id, layout] as const] : []));
    return { layouts: Object.fromEntries(layouts), ...(isShare(stored?.share) ? { share: stored.share } : {}) };
  } catch {
    return { layouts: {} };
  }
}

export function keepTable(change: Partial<KeptTable>): void {
  try {
    const kept = readKeptTable();
    localStorage.setItem(KEY, JSON.stringify({ ...kept, ...change, layouts: { ...kept.layouts, ...change.layouts } }));
  } catch {
    // Without storage it holds until the page is closed.
  }
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < 1;
}

function isLayout(value: unknown): value is TableLayout {
  const { order, hidden, widths } = (value ?? {}) as Partial<Record<keyof TableLayout, unknown>>;
  const areTexts = [order, hidden].every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'));
  return areTexts && typeof widths === 'object' && widths !== null && Object.values(widths).every((width) => typeof width === 'number');
}
