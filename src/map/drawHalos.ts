/** The halos of a sheet's names, drawn into the picture: as outlines of the text itself every name would stand twice in a PDF. */
import type { Scheme } from '../domain/Scheme.ts';
import { PALETTES } from './palette.ts';
import type { SheetText } from './TextBlock.ts';

export interface HaloOptions {
  readonly scheme: Scheme;
  /** As CSS writes them. */
  readonly families: string;
  /** Pixels of the picture in one pixel of CSS. */
  readonly pixelRatio: number;
}

/** Of the name's size. */
const HALO_WIDTH = 0.24;
const HALO_STRENGTH = 0.85;

export function drawHalos(picture: HTMLCanvasElement, texts: readonly SheetText[], { scheme, families, pixelRatio }: HaloOptions): void {
  const context = picture.getContext('2d');
  if (context === null) return;
  context.save();
  context.scale(pixelRatio, pixelRatio);
  context.lineJoin = 'round';
  context.textRendering = 'geometricPrecision';
  context.strokeStyle = PALETTES[scheme].halo;
  context.globalAlpha = HALO_STRENGTH;
  for (const { text, x, y, sizePixels, weight, angle = 0 } of texts) {
    context.font = `${weight} ${sizePixels}px ${families}`;
    context.lineWidth = sizePixels * HALO_WIDTH;
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.strokeText(text, 0, 0);
    context.restore();
  }
  context.restore();
}
