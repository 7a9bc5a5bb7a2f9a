/** Finds out whether the system can draw Chinese, by drawing some characters and looking at the pixels. */

const FONT_PIXELS = 32;
const CANVAS_PIXELS = 48;
const OPAQUE = 128;

/** In no font: shows what this system draws for a missing character. */
const UNASSIGNED = '\u{10FFFF}';

/**
 * 规 is written so only in simplified Chinese: a Japanese font has 会 and lacks it. The character 一 is one flat stroke; some
 * browsers print the code point into the box for a missing character, so that all boxes differ, but none of them is flat.
 * Where the canvas cannot be read the answer is no, and a font gets loaded that may not have been needed.
 */
export function hasChineseFont(doc: Document = document): boolean {
  const canvas = doc.createElement('canvas');
  canvas.width = CANVAS_PIXELS;
  canvas.height = CANVAS_PIXELS;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  const missing = drawn(context, UNASSIGNED);
  const simple = drawn(context, '会');
  const simplified = drawn(context, '规');
  const areDrawn = simple !== simplified && simple !== missing && simplified !== missing;
  return areDrawn && isFlat(drawn(context, '一'));
}

/** One line of `#` and `.` per row of pixels. */
function drawn(context: CanvasRenderingContext2D, character: string): string {
  context.clearRect(0, 0, CANVAS_PIXELS, CANVAS_PIXELS);
  context.font = `${FONT_PIXELS}px sans-serif`;
  context.textBaseline = 'middle';
  context.fillText(character, 4, CANVAS_PIXELS / 2);
  const { data } = context.getImageData(0, 0, CANVAS_PIXELS, CANVAS_PIXELS);
  const rows = Array.from({ length: CANVAS_PIXELS }, (_row, y) =>
    Array.from({ length: CANVAS_PIXELS }, (_pixel, x) => {
      const alpha = data[(y * CANVAS_PIXELS + x) * 4 + 3] ?? 0;
      return alpha >= OPAQUE ? '#' : '.';
    }).join(''),
  );
  return rows.join('\n');
}

function isFlat(drawing: string): boolean {
  const inked = drawing.split('\n').flatMap((row, y) => (row.includes('#') ? [y] : []));
  const [top] = inked;
  const bottom = inked.at(-1);
  return top !== undefined && bottom !== undefined && bottom - top < FONT_PIXELS / 3;
}
