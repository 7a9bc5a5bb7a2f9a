/** Measured figures in words: in the unit of choice, no finer than they are known, each with its ±. */
import type { Language } from '../../domain/LocalText.ts';
import { crossesItself } from '../../domain/sketch/crossesItself.ts';
import { measureArea, measureLine, type Measured } from '../../domain/sketch/measureSketch.ts';
import type { Sketch } from '../../domain/sketch/Sketch.ts';
import { areaUnitFor, lengthUnitFor, METRES_IN, SQUARE_METRES_IN, type AreaUnit, type Auto, type LengthUnit } from '../../domain/sketch/units.ts';
import { SKETCH_MESSAGES } from './index.ts';

export interface FigureOptions {
  readonly language: Language;
  readonly lengthUnit: LengthUnit | Auto;
  readonly areaUnit: AreaUnit | Auto;
}

/** Enough to be copied into a plan, few enough to be read. */
const SIGNIFICANT_DIGITS = 5;
const MOST_DECIMALS = 3;

/** "12.35 公里", "12.3 公里 ±2.5 公里" */
export function lengthWords(measured: Measured, { language, lengthUnit }: FigureOptions): string {
  const unit = lengthUnit === 'auto' ? lengthUnitFor(measured.value) : lengthUnit;
  return figureWords(measured, METRES_IN[unit], SKETCH_MESSAGES[language].unit[unit], language);
}

export function areaWords(measured: Measured, { language, areaUnit }: FigureOptions): string {
  const unit = areaUnit === 'auto' ? areaUnitFor(measured.value, language) : areaUnit;
  return figureWords(measured, SQUARE_METRES_IN[unit], SKETCH_MESSAGES[language].unit[unit], language);
}

/** "45.3°" */
export function azimuthWords(degrees: number, language: Language): string {
  return `${formatFixed(degrees, 1, language, 1)}°`;
}

/** "113.023450, 22.512340"; a longitude that went on past the antimeridian is told as a globe has it. */
export function positionWords([lon, lat]: readonly [number, number]): string {
  return `${(Math.abs(lon) > 180 ? lon - 360 * Math.round(lon / 360) : lon).toFixed(6)}, ${lat.toFixed(6)}`;
}

/** What is told of a sketch in a line: its length, its area, its position. */
export function mainFigure({ shape, vertices }: Pick<Sketch, 'shape' | 'vertices'>, options: FigureOptions): string {
  switch (shape) {
    case 'line':
      return lengthWords(measureLine(vertices).total, options);
    case 'area':
      return crossesItself(vertices) ? SKETCH_MESSAGES[options.language].figure.crosses : areaWords(measureArea(vertices).area, options);
    case 'point':
    case 'text':
      return vertices[0] === undefined ? '' : positionWords(vertices[0].at);
  }
}

/** All figures of a sketch as lines of text, with unit, ± and what they rest on. */
export function copiedWords(sketch: Sketch, name: string, options: FigureOptions): string {
  const { figure, item } = SKETCH_MESSAGES[options.language];
  const { shape, vertices } = sketch;
  const isLong = shape === 'line' || shape === 'area';
  const measured = shape === 'area' ? measureArea(vertices) : measureLine(vertices);
  const lines = [
    item.of(name, mainFigure(sketch, options)),
    ...(shape === 'area' ? [item.of(figure.perimeter, lengthWords(measured.total, options))] : []),
    ...(isLong
      ? measured.segments.map((segment, index) =>
          item.of(figure.segment(String(index + 1)), `${lengthWords(segment, options)}, ${figure.azimuth} ${azimuthWords(segment.azimuthDegrees, options.language)}`),
        )
      : []),
    ...(measured.total.plusMinus > 0 ? [figure.coarse] : []),
    isLong ? figure.ellipsoid : 'WGS-84',
  ];
  return lines.join('\n');
}

function figureWords({ value, plusMinus }: Measured, size: number, unit: string, language: Language): string {
  const [shown, doubt] = [value / size, plusMinus / size];
  const decimals = Math.min(decimalsFor(shown, SIGNIFICANT_DIGITS), doubt > 0 ? decimalsFor(doubt, 2) : MOST_DECIMALS);
  if (doubt === 0) return `${formatFixed(shown, decimals, language)} ${unit}`;
  // Both as fine as each other.
  return [shown, doubt].map((each) => `${formatFixed(each, decimals, language, decimals)} ${unit}`).join(' ±');
}

function decimalsFor(value: number, digits: number): number {
  const before = value < 1 ? 1 : Math.floor(Math.log10(value)) + 1;
  return Math.min(MOST_DECIMALS, Math.max(0, digits - before));
}

function formatFixed(value: number, decimals: number, language: Language, atLeast = 0): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals, minimumFractionDigits: atLeast }).format(value).replaceAll(',', '\u202f');
}
