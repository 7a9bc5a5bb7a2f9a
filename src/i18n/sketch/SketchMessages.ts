/** Texts of measuring and drawing: fetched with the bench. */
import type { SketchColour, SketchShape } from '../../domain/sketch/Sketch.ts';
import type { SketchForm } from '../../domain/sketch/SketchTool.ts';
import type { AreaUnit, Auto, LengthUnit } from '../../domain/sketch/units.ts';
import type { SketchFileProblem } from '../../domain/sketch/sketchFile.ts';

export interface SketchMessages {
  readonly form: Readonly<Record<SketchForm, string>>;
  readonly measure: { readonly tools: string; readonly line: string; readonly area: string; readonly empty: string; readonly list: string };
  readonly draw: { readonly tools: string; readonly empty: string; readonly list: string };
  /** "线 2" */
  readonly unnamed: (shape: SketchShape, number: string) => string;
  readonly unit: Readonly<Record<LengthUnit | AreaUnit, string>>;
  readonly units: { readonly auto: string; readonly length: string; readonly area: string };
  readonly unitChoice: Readonly<Record<LengthUnit | AreaUnit | Auto, string>>;
  readonly figure: {
    readonly length: string;
    readonly area: string;
    readonly perimeter: string;
    readonly segment: (number: string) => string;
    readonly total: string;
    readonly azimuth: string;
    readonly lastSegment: string;
    /** Why there is a ±. */
    readonly coarse: string;
    readonly crosses: string;
    /** Stands in what is copied. */
    readonly ellipsoid: string;
    readonly position: string;
  };
  readonly hint: {
    readonly start: string;
    readonly next: string;
    readonly edit: string;
    readonly keysHeading: string;
    readonly keys: string;
    readonly snappedTo: (name: string, radius: string) => string;
    /** Of a line: its first or last vertex. */
    readonly endOf: (name: string) => string;
    readonly cornerOf: (name: string) => string;
  };
  readonly snapping: string;
  readonly bar: { readonly label: string; readonly finish: string; readonly takeBack: string; readonly cancel: string; readonly done: string };
  readonly history: { readonly undo: string; readonly redo: string; readonly undoDeletion: string };
  readonly item: {
    readonly name: string;
    readonly text: string;
    readonly show: string;
    readonly edit: string;
    readonly style: string;
    readonly copy: string;
    readonly remove: string;
    readonly save: string;
    readonly more: string;
    /** "线 2：复制" */
    readonly of: (what: string, name: string) => string;
  };
  readonly style: {
    readonly colour: string;
    readonly colours: Readonly<Record<SketchColour, string>>;
    readonly width: string;
    readonly dashed: string;
    readonly fill: string;
    readonly size: string;
    readonly pixels: (value: string) => string;
  };
  readonly vertices: {
    readonly heading: string;
    readonly whole: string;
    readonly one: (number: string) => string;
    readonly insert: string;
    readonly remove: string;
    readonly keys: string;
    readonly many: (count: string) => string;
  };
  readonly enter: {
    readonly heading: string;
    readonly datum: string;
    readonly lon: string;
    readonly lat: string;
    readonly set: string;
    readonly invalid: string;
    readonly place: string;
    readonly setPlace: string;
    readonly noPlace: string;
  };
  readonly file: {
    readonly heading: string;
    readonly save: string;
    readonly open: string;
    readonly removeAll: string;
    readonly refused: string;
    readonly opened: (count: string) => string;
    readonly problem: (problem: SketchFileProblem) => string;
    readonly keptHere: string;
    readonly notKept: string;
    readonly title: Readonly<Record<'measure' | 'note', string>>;
  };
  readonly told: Readonly<Record<'finished' | 'cancelled' | 'deleted' | 'undone' | 'redone' | 'tooFew' | 'saved' | 'opened' | 'copied' | 'notCopied' | 'vertexTaken', string>>;
}
