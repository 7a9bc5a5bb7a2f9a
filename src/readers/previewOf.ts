/** What parsed files show before they are taken in. */
import { PREVIEW_ROWS, SAMPLE_POSITIONS, type FilePreview, type LayerPreview, type TablePreview } from '../domain/ownData/FilePreview.ts';
import { shapeAt, type PackedGeometry, type Shape } from '../domain/ownData/PackedGeometry.ts';
import { featuresOf } from './featuresOf.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import type { FiledLayer, ParsedFile, ParsedLayer, ParsedTable } from './ParsedFile.ts';
import type { StatedCrs } from './StatedCrs.ts';

/** Throws FileRefused where a table turns out to hold more positions than are allowed. */
export function previewOf(parsed: ParsedFile, limits: Limits): FilePreview {
  const { file, bytes, layers, leftAside } = parsed;
  return { file, files: new Set(layers.map((layer) => layer.file)).size, bytes, layers: layers.map((layer) => layerPreview(layer, limits)), leftAside };
}

function layerPreview({ file, sort, layer }: FiledLayer, limits: Limits): LayerPreview {
  const { raw, stated } = featuresIn(file, layer, limits);
  const sample = sampleOf(raw.geometry);
  return {
    file,
    sort,
    name: layer.name,
    count: layer.kind === 'table' ? layer.numbers.length : raw.count + raw.refusedCount,
    shapes: countShapes(raw.geometry),
    table: layer.kind === 'table' ? tablePreview(layer) : undefined,
    stated: stated === undefined ? undefined : { text: stated.text, isUnderstood: isUnderstood(stated, sample), isImplied: stated.isImplied === true },
    sample,
    remarks: raw.remarks,
    refusedCount: raw.refusedCount,
    remarkedCount: raw.remarkedCount,
  };
}

function featuresIn(file: string, layer: ParsedLayer, limits: Limits): ReturnType<typeof featuresOf> {
  try {
    return featuresOf(layer, limits);
  } catch (error) {
    throw error instanceof FileRefused ? error.inFile(file) : error;
  }
}

function tablePreview({ columns, firstRows, encoding, delimiter, headerRow, position }: ParsedTable): TablePreview {
  return { header: columns.map(({ name }) => name), rows: firstRows.slice(0, PREVIEW_ROWS), encoding, delimiter, headerRow, guess: position };
}

/** Metres in a file whose sort knows degrees alone say that its writer did not keep to it. */
function isUnderstood({ conversion, isImplied }: StatedCrs, sample: LayerPreview['sample']): boolean {
  if (conversion === undefined) return false;
  return isImplied !== true || sample.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
}

function sampleOf({ coordinates }: PackedGeometry): (readonly [number, number])[] {
  const count = coordinates.length / 2;
  const length = Math.min(count, SAMPLE_POSITIONS);
  return Array.from({ length }, (_, index) => {
    const at = Math.floor((index * count) / length) * 2;
    return [coordinates[at] ?? Number.NaN, coordinates[at + 1] ?? Number.NaN] as const;
  });
}

function countShapes(geometry: PackedGeometry): Record<Shape, number> {
  const counts = { point: 0, line: 0, area: 0 };
  for (let index = 0; index < geometry.shapes.length; index += 1) {
    const shape = shapeAt(geometry, index);
    if (shape !== undefined) counts[shape] += 1;
  }
  return counts;
}
