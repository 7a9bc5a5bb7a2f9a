/** Composes a picture of the map that can stand by itself: title above, then the map, then legend, scale, north and what must be said. */
import type { BaseLineRow, LegendRow } from '../../domain/LegendRow.ts';
import type { ScaleBar } from '../../domain/scaleBar.ts';
import type { Scheme } from '../../domain/Scheme.ts';
import { PALETTES } from '../palette.ts';
import { drawSwatch, SWATCH } from './drawSwatch.ts';
import { wrapText } from './wrapText.ts';

export interface PictureParts {
  /** As it was captured. */
  readonly map: HTMLCanvasElement;
  /** Of the map in pixels of CSS. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly scheme: Scheme;
  /** Font families as CSS writes them; they have to be loaded. */
  readonly families: string;
  readonly title: string;
  readonly subtitle: string;
  /** The mark of map review, in the head. */
  readonly notice: string;
  readonly marks: readonly { readonly swatch: LegendRow['swatch'] | BaseLineRow['swatch']; readonly text: string }[];
  readonly sample: string;
  readonly themes: readonly { readonly name: string; readonly colour: string }[];
  /** With the length in words; undefined where a tilted map has no one scale. */
  readonly scale: (ScaleBar & { readonly text: string }) | undefined;
  /** Direction that is up, in degrees clockwise from north. */
  readonly bearing: number;
  readonly northMark: string;
  /** Standing and credits, a paragraph each. */
  readonly lines: readonly string[];
}

const MARGIN = 20;
const TYPE = { title: 22, subtitle: 13, body: 12, small: 11 } as const;
const ROW = 22;
const COLUMN = 250;
const DOT_RADIUS = 4.5;
const LINE = 16;
const SCALE_HEIGHT = 40;

/** Pixels: `(width + margins) × pixelRatio` wide. Throws where the browser cannot hold a canvas of that size. */
export function composePicture(parts: PictureParts): HTMLCanvasElement {
  const { map, width, height, pixelRatio, scheme, families, lines } = parts;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const { ink, softInk, halo, districtLine } = PALETTES[scheme];
  // Breaks lines alike at every density.
  context.textRendering = 'geometricPrecision';
  const font = (size: number, weight = 400) => `${weight} ${size}px ${families}`;

  context.font = font(TYPE.title, 600);
  const titles = wrapText(parts.title, width, (text) => context.measureText(text).width);
  context.font = font(TYPE.subtitle);
  const noticeWidth = context.measureText(parts.notice).width + MARGIN;
  const subtitles = wrapText(parts.subtitle, width - noticeWidth, (text) => context.measureText(text).width);
  context.font = font(TYPE.small);
  const said = lines.flatMap((line) => wrapText(line, width, (text) => context.measureText(text).width));
  const entries = legendEntries(parts);
  const columns = Math.max(1, Math.min(Math.floor(width / COLUMN), entries.length));
  const columnWidth = width / columns;
  context.font = font(TYPE.body);
  const rows = entries.map((entry) => ({ ...entry, texts: wrapText(entry.text, columnWidth - SWATCH.width - 16, (text) => context.measureText(text).width) }));
  const perColumn = Math.ceil(rows.length / columns);
  const heightOf = ({ texts }: (typeof rows)[number]) => Math.max(ROW, texts.length * LINE + 6);
  const columnHeights = Array.from({ length: columns }, (_, index) =>
    rows.slice(index * perColumn, (index + 1) * perColumn).reduce((sum, row) => sum + heightOf(row), 0),
  );
  const head = MARGIN + titles.length * 28 + subtitles.length * 19 + 8;
  const legendTop = head + height + 16;
  const legendHeight = Math.max(0, ...columnHeights);
  const scaleTop = legendTop + legendHeight + 8;
  const saidTop = scaleTop + SCALE_HEIGHT;
  const whole = { width: width + 2 * MARGIN, height: saidTop + said.length * LINE + MARGIN };

  canvas.width = Math.round(whole.width * pixelRatio);
  canvas.height = Math.round(whole.height * pixelRatio);
  // A canvas of another size has forgotten everything.
  context.textRendering = 'geometricPrecision';
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = halo;
  context.fillRect(0, 0, whole.width, whole.height);
  const write = (text: string, x: number, y: number, options: { readonly font: string; readonly colour?: string; readonly align?: CanvasTextAlign }) => {
    context.font = options.font;
    context.fillStyle = options.colour ?? ink;
    context.textAlign = options.align ?? 'left';
    context.fillText(text, x, y);
  };
  titles.forEach((text, index) => write(text, MARGIN, MARGIN + 20 + index * 28, { font: font(TYPE.title, 600) }));
  const subtitleTop = MARGIN + titles.length * 28 + 12;
  subtitles.forEach((text, index) => write(text, MARGIN, subtitleTop + index * 19, { font: font(TYPE.subtitle), colour: softInk }));
  write(parts.notice, MARGIN + width, subtitleTop, { font: font(TYPE.subtitle, 600), align: 'right' });

  context.drawImage(map, MARGIN, head, width, height);
  context.strokeStyle = districtLine;
  context.lineWidth = 1;
  context.strokeRect(MARGIN, head, width, height);

  let [x, y] = [MARGIN, legendTop];
  rows.forEach((row, index) => {
    if (index > 0 && index % perColumn === 0) [x, y] = [x + columnWidth, legendTop];
    const middle = y + heightOf(row) / 2;
    context.save();
    context.translate(x, middle - SWATCH.height / 2);
    context.font = font(14);
    row.draw(context);
    context.restore();
    row.texts.forEach((text, line) => write(text, x + SWATCH.width + 10, middle + 4 + (line - (row.texts.length - 1) / 2) * LINE, { font: font(TYPE.body) }));
    y += heightOf(row);
  });

  drawNorth(context, { x: MARGIN + 12, y: scaleTop + 18, bearing: parts.bearing, mark: parts.northMark, colour: ink, font: font(TYPE.small) });
  if (parts.scale !== undefined) {
    const left = MARGIN + 44;
    context.strokeStyle = ink;
    context.lineWidth = 1.5;
    context.stroke(new Path2D(`M${left} ${scaleTop + 14}v8h${parts.scale.pixels}v-8`));
    write(parts.scale.text, left + parts.scale.pixels + 8, scaleTop + 23, { font: font(TYPE.body) });
  }
  said.forEach((text, index) => write(text, MARGIN, saidTop + 12 + index * LINE, { font: font(TYPE.small), colour: softInk }));
  return canvas;
}

function legendEntries({ marks, themes, sample }: PictureParts): { text: string; draw: (context: CanvasRenderingContext2D) => void }[] {
  return [
    ...marks.map(({ swatch, text }) => ({ text, draw: (context: CanvasRenderingContext2D) => drawSwatch(context, swatch, sample) })),
    ...themes.map(({ name, colour }) => ({
      text: name,
      draw: (context: CanvasRenderingContext2D) => {
        context.fillStyle = colour;
        context.beginPath();
        context.arc(SWATCH.width / 2, SWATCH.height / 2, DOT_RADIUS, 0, 2 * Math.PI);
        context.fill();
      },
    })),
  ];
}

interface North {
  readonly x: number;
  readonly y: number;
  readonly bearing: number;
  readonly mark: string;
  readonly colour: string;
  readonly font: string;
}

function drawNorth(context: CanvasRenderingContext2D, { x, y, bearing, mark, colour, font }: North): void {
  context.save();
  context.translate(x, y);
  context.rotate((-bearing * Math.PI) / 180);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 0.8;
  fillPath(context, new Path2D('M0 -8 5 12 0 8.4Z'));
  context.stroke(new Path2D('M0 -8 5 12 0 8.4 -5 12Z'));
  context.font = font;
  context.textAlign = 'center';
  context.fillText(mark, 0, -11);
  context.restore();
}

function fillPath(context: CanvasRenderingContext2D, path: Path2D): void {
  context.fill(path);
}
