/** Features of readers' layers whose texts hold what was looked for, those whose name does first. */
import type { OwnLayer } from './OwnLayer.ts';

export interface FoundFeature {
  readonly layer: OwnLayer;
  readonly row: number;
  /** The text that holds it, and the name of its column. */
  readonly text: string;
  readonly column: string;
}

export interface FoundFeatures {
  readonly found: readonly FoundFeature[];
  /** How many there are in all. */
  readonly total: number;
}

/** Case makes no difference; each feature counts once. */
export function findFeatures(layers: readonly OwnLayer[], text: string, most: number): FoundFeatures {
  const query = text.trim().toLowerCase();
  const found: FoundFeature[] = [];
  let total = 0;
  if (query === '') return { found, total };
  for (const layer of layers) {
    const seen = new Uint8Array(layer.count);
    for (const index of columnOrder(layer)) {
      const column = layer.columns[index];
      if (column?.type !== 'text') continue;
      const holds = Uint8Array.from([0, ...column.texts.map((each) => (each.toLowerCase().includes(query) ? 1 : 0))]);
      for (let row = 0; row < layer.count; row += 1) {
        const code = column.codes[row] ?? 0;
        if (holds[code] !== 1 || seen[row] === 1) continue;
        seen[row] = 1;
        total += 1;
        if (found.length < most) found.push({ layer, row, text: column.texts[code - 1] ?? '', column: column.name });
      }
    }
  }
  return { found, total };
}

function columnOrder({ columns, nameColumn }: OwnLayer): number[] {
  const all = columns.map((_, index) => index);
  return nameColumn === undefined ? all : [nameColumn, ...all.filter((index) => index !== nameColumn)];
}
