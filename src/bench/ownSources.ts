/** What of a reader's own a band can be drawn around: his sketches, and the feature that he picked. */
import type { BandSource } from '../domain/band/BandSource.ts';
import type { Language } from '../domain/LocalText.ts';
import { featureName } from '../domain/ownData/featureName.ts';
import { geometryAt, type SimpleGeometry } from '../domain/ownData/PackedGeometry.ts';
import { geometryOf } from '../domain/sketch/Sketch.ts';
import { OWN_DATA_MESSAGES } from '../i18n/ownData/index.ts';
import type { OwnSourceOption } from '../ui/band/BandControls.tsx';
import { sketchName } from '../ui/sketch/sketchName.ts';
import type { BenchModel } from './BenchModel.ts';
import { featureKey, hitOfKey } from './featureKey.ts';

const SKETCH = 'sketch:';

export function ownSources(model: BenchModel, language: Language): OwnSourceOption[] {
  const sketches = model.sketch.store.sketches.value.map(({ id }) => `${SKETCH}${id}`);
  const picked = model.own.picked.value;
  return [...(picked === undefined ? [] : [featureKey(picked)]), ...sketches].map((key) => ({ key, name: ownSourceName(model, key, language) ?? '' }));
}

/** Undefined where it is no longer there, or has no position. A vertex that was set on a rough place makes all of a sketch as rough. */
export function ownSource(model: BenchModel, key: string): BandSource | undefined {
  const sketch = sketchOf(model, key);
  if (sketch !== undefined) {
    const radiusMetres = Math.max(0, ...sketch.vertices.map(({ snap }) => snap?.radiusMetres ?? 0));
    return { key, geometry: geometryOf(sketch) as SimpleGeometry, radiusMetres };
  }
  const hit = hitOfKey(key);
  const layer = hit && model.own.entry(hit.layer)?.layer;
  const geometry = hit === undefined || layer === undefined ? null : geometryAt(layer.geometry, hit.row);
  return geometry === null ? undefined : { key, geometry, radiusMetres: 0 };
}

export function ownSourceName(model: BenchModel, key: string, language: Language): string | undefined {
  const sketch = sketchOf(model, key);
  if (sketch !== undefined) return sketchName(sketch, model.sketch.store.sketches.value, language);
  const hit = hitOfKey(key);
  const layer = hit && model.own.entry(hit.layer)?.layer;
  return hit && layer && (featureName(layer, hit.row) ?? OWN_DATA_MESSAGES[language].unnamed(String(hit.row + 1)));
}

function sketchOf(model: BenchModel, key: string) {
  return key.startsWith(SKETCH) ? model.sketch.store.sketches.value.find(({ id }) => `${SKETCH}${id}` === key) : undefined;
}
