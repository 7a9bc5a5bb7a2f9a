/** What a mark looks like, small, drawn on a canvas; the page draws the same as SVG. */
import { SOFT_SWATCH, type BaseLineRow, type LegendRow } from '../../domain/LegendRow.ts';

export const SWATCH = { width: 30, height: 20 } as const;

/** Its top left corner lies at the origin. */
export function drawSwatch(context: CanvasRenderingContext2D, { shape, fill, stroke, dashed, hatched }: LegendRow['swatch'] | BaseLineRow['swatch'], sample: string): void {
  context.save();
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = 1.4;
  if (hatched) {
    context.save();
    context.lineWidth = 1;
    context.stroke(new Path2D('M8 13 14 4M9.5 16 19 3.5M13.5 17 21.5 6.5M17.5 17 22 11'));
    context.restore();
  }
  context.setLineDash(dashed ? [3, 2] : []);
  switch (shape) {
    case 'circle':
    case 'disc':
    case 'outline': {
      const path = new Path2D();
      if (shape === 'outline') path.roundRect(4, 3, 22, 14, 6);
      else path.arc(15, 10, shape === 'circle' ? 8 : 5.5, 0, 2 * Math.PI);
      paint(context, path);
      break;
    }
    case 'soft':
      context.globalAlpha = SOFT_SWATCH.share;
      for (const radius of SOFT_SWATCH.radii) {
        context.beginPath();
        context.arc(15, 10, radius, 0, 2 * Math.PI);
        context.fill();
      }
      break;
    case 'band':
      context.fillRect(1, 4, 28, 12);
      context.stroke(new Path2D('M1 4H29M1 16H29'));
      break;
    case 'line':
      strokeLine(context, { colour: stroke, width: 5, cap: 'round' });
      strokeLine(context, { colour: fill, width: 3, cap: 'round' });
      break;
    case 'border':
      context.setLineDash([]);
      strokeLine(context, { colour: fill, width: 6, cap: 'butt' });
      context.setLineDash(dashed ? [3, 2] : []);
      strokeLine(context, { colour: stroke, width: dashed ? 1.4 : 1, cap: 'butt' });
      break;
    case 'rail':
      context.lineWidth = 1;
      context.stroke(new Path2D('M1 10H29M4 7.5V12.5M11 7.5V12.5M18 7.5V12.5M25 7.5V12.5'));
      break;
    case 'text':
      context.textAlign = 'center';
      context.fillText(sample, 15, 15);
      break;
  }
  context.restore();
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly cap: CanvasLineCap;
}

function strokeLine(context: CanvasRenderingContext2D, { colour, width, cap }: Stroke): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = cap;
  context.stroke(new Path2D(cap === 'round' ? 'M2 10H28' : 'M1 10H29'));
}

function paint(context: CanvasRenderingContext2D, path: Path2D): void {
  context.fill(path);
  context.stroke(path);
}
