/** Stops the reading of a layer that grows beyond the limits. */
import type { LayerBuilder } from '../domain/ownData/LayerBuilder.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';

type Counts = Pick<LayerBuilder, 'featureCount' | 'positionCount' | 'columnCount'>;

export function checkCounts({ featureCount, positionCount, columnCount }: Counts, limits: Limits): void {
  if (featureCount > limits.features) throw new FileRefused('too-many-features', { found: featureCount, limit: limits.features });
  if (positionCount > limits.positions) throw new FileRefused('too-many-positions', { found: positionCount, limit: limits.positions });
  if (columnCount > limits.columns) throw new FileRefused('too-many-columns', { found: columnCount, limit: limits.columns });
}
