/** Features of the reader's own layers that the search found, as a section of rows. */
import type { FoundFeatures } from '../../domain/ownData/findFeatures.ts';
import { featureName } from '../../domain/ownData/featureName.ts';
import type { SearchRow, SearchSection } from './SearchRow.ts';

/** None where nothing was found. */
export function ownSection({ found, total }: FoundFeatures): SearchSection[] {
  if (total === 0) return [];
  const rows = found.map(({ layer, row, text, column }): SearchRow => {
    const name = featureName(layer, row);
    return { group: 'own', id: `${row}:${layer.id}`, icon: 'map-pin', name: name ?? text, detail: name === text || name === undefined ? layer.name : `${column}: ${text}` };
  });
  return [{ group: 'own', rows, total }];
}

/** The feature that a row of the section stands for. */
export function ownRow(id: string): { readonly layer: string; readonly row: number } {
  const at = id.indexOf(':');
  return { layer: id.slice(at + 1), row: Number(id.slice(0, at)) };
}
