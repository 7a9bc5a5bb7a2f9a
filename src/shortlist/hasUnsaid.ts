/** Whether what no address tells counts in the ranking: the reader's own position, or layers that he brought along. */
import type { AppState } from '../state/AppState.ts';
import { chosenLayers } from './chosenLayers.ts';

export function hasUnsaid({ from }: Pick<AppState, 'from'>): boolean {
  return (from !== undefined && 'own' in from) || chosenLayers.value.length > 0;
}
