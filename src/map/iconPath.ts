/** An icon of the kept set as a path to draw on a canvas. */
import type { IconShapes } from '../domain/IconShapes.ts';

/** In the set's own square of 24 units; for a stroke 2 units wide. Shapes that the set does not use are left out. */
export function iconPath(shapes: IconShapes): Path2D {
  const path = new Path2D();
  for (const [element, attributes] of shapes) {
    const number = (name: string) => Number(attributes[name] ?? 0);
    if (element === 'path') path.addPath(new Path2D(attributes['d']));
    if (element === 'line') path.addPath(new Path2D(`M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`));
    if (element === 'rect') path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
    if (element === 'circle') {
      path.moveTo(number('cx') + number('r'), number('cy'));
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
    }
  }
  return path;
}
