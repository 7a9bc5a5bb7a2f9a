/** The features of a parsed layer; those of a table are made once for each way of reading its columns. */
import type { PositionColumns } from '../domain/ownData/FilePreview.ts';
import type { Limits } from './limits.ts';
import type { ParsedLayer, TableFeatures } from './ParsedFile.ts';

/** The last way each table was read: what the preview has made, `take` need not make again. */
const made = new WeakMap<ParsedLayer, { readonly position: string; readonly features: TableFeatures }>();

export function featuresOf(layer: ParsedLayer, limits: Limits, position?: PositionColumns): TableFeatures {
  if (layer.kind === 'features') return layer;
  const wanted = position ?? layer.position;
  const key = JSON.stringify(wanted);
  const known = made.get(layer);
  if (known?.position === key) return known.features;
  const features = layer.featuresAt(wanted, limits);
  made.set(layer, { position: key, features });
  return features;
}
