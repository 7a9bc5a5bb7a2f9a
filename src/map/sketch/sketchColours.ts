/** What the colours of sketches are on the map, light and dark. */
import type { Scheme } from '../../domain/Scheme.ts';
import type { SketchColour } from '../../domain/sketch/Sketch.ts';

const LIGHT = { red: '#b3261e', orange: '#a85400', green: '#1d6b36', blue: '#1b5fb0', violet: '#7a3fa0', ink: '#23282b' } as const satisfies Record<SketchColour, string>;
const DARK = { red: '#ff8f85', orange: '#ffb066', green: '#7fd698', blue: '#84b9ff', violet: '#d3a4f2', ink: '#f1eee6' } as const satisfies Record<SketchColour, string>;

export function sketchColour(colour: SketchColour, scheme: Scheme): string {
  return (scheme.startsWith('dark') ? DARK : LIGHT)[colour];
}
