/** What the panels of measuring and drawing ask of the page around them. */
import type { FileFormat } from '../../domain/export/fileFormats.ts';
import type { Sketch, SketchColour, SketchVertex } from '../../domain/sketch/Sketch.ts';

export interface NamedVertex {
  readonly name: string;
  readonly vertex: SketchVertex;
}

export interface SketchActions {
  readonly onShow: (sketch: Sketch) => void;
  readonly onFocusMap: () => void;
  /** A vertex was set that may lie out of sight. */
  readonly onReveal: (vertex: SketchVertex) => void;
  /** Of a vertex, or of the whole where none is told; pixels of the map as it stands. */
  readonly onNudge: (sketch: Sketch, index: number | undefined, right: number, down: number) => void;
  readonly onSave: (sketches: readonly Sketch[], format: FileFormat, title: string) => Promise<void>;
  readonly placeName: (id: string) => string | undefined;
  /** Places that a vertex can be set on. */
  readonly named: () => readonly NamedVertex[];
  /** In the colours in force. */
  readonly colourOf: (colour: SketchColour) => string;
}
