/** Sketches as the text of a file: our own GeoJSON, which can be opened again, or a format for other programs. */
import { PIN_LIMIT_METRES } from '../../domain/accuracy.ts';
import type { FileFormat } from '../../domain/export/fileFormats.ts';
import type { PlainFeature } from '../../domain/export/plain/PlainFeature.ts';
import { PLAIN_WRITERS } from '../../domain/export/plain/plainWriters.ts';
import { measureArea, measureLine } from '../../domain/sketch/measureSketch.ts';
import { geometryOf, type Sketch } from '../../domain/sketch/Sketch.ts';
import { toSketchFile } from '../../domain/sketch/sketchFile.ts';
import { TAKEAWAY_MESSAGES } from '../../i18n/takeaway/index.ts';
import type { FigureOptions } from '../../i18n/sketch/measuredWords.ts';
import { sketchName } from '../../ui/sketch/sketchName.ts';

export interface SketchTextParts {
  readonly sketches: readonly Sketch[];
  /** Among which the nameless ones are counted. */
  readonly all: readonly Sketch[];
  readonly format: FileFormat;
  readonly title: string;
  readonly preface: readonly string[];
  readonly options: FigureOptions;
}

export function sketchText({ sketches, all, format, title, preface, options }: SketchTextParts): string {
  if (format === 'geojson') return toSketchFile(sketches, { title, notice: preface.join('\n') });
  // Devices make a target of every point: one that stands on a coarse place is left out there, and named.
  const isLeftOut = (sketch: Sketch) => format === 'gpx' && isCoarsePoint(sketch);
  const leftOut = sketches.filter(isLeftOut).map((sketch) => sketchName(sketch, all, options.language));
  const features = sketches.filter((sketch) => !isLeftOut(sketch)).map((sketch): PlainFeature => {
    const name = sketchName(sketch, all, options.language);
    return { id: sketch.id, name, geometry: geometryOf(sketch), properties: { purpose: sketch.purpose, ...figures(sketch), madeAt: sketch.madeAt } };
  });
  const told = leftOut.length === 0 ? preface : [...preface, `${TAKEAWAY_MESSAGES[options.language].leftOut.coarse} ${leftOut.join(' · ')}`];
  return PLAIN_WRITERS[format]({ title, preface: told, features });
}

function isCoarsePoint({ shape, vertices }: Sketch): boolean {
  return (shape === 'point' || shape === 'text') && (vertices[0]?.snap?.radiusMetres ?? 0) > PIN_LIMIT_METRES;
}

/** To the centimetre; a ± only where an end is coarse. */
function figures({ shape, vertices }: Sketch): Record<string, number | null> {
  if (shape === 'point' || shape === 'text') return { positionPlusMinusMetres: doubt(vertices[0]?.snap?.radiusMetres ?? 0) };
  const line = shape === 'area' ? measureArea(vertices) : measureLine(vertices);
  const area = shape === 'area' ? measureArea(vertices).area : undefined;
  return {
    lengthMetres: round(line.total.value),
    lengthPlusMinusMetres: doubt(line.total.plusMinus),
    ...(area === undefined ? {} : { areaSquareMetres: round(area.value), areaPlusMinusSquareMetres: doubt(area.plusMinus) }),
  };
}

function doubt(value: number): number | null {
  return value === 0 ? null : round(value);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
