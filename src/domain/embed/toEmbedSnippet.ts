/** The lines of HTML that put the map into another page. */

export interface EmbedFrame {
  /** Whole address of the embedded view. */
  readonly address: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** CSS pixels; `full` takes the width that there is. */
  readonly width: number | 'full';
  readonly heightPixels: number;
}

/**
 * The frame runs scripts of its own origin, opens the whole map in a new page, and may do nothing else: it can neither
 * move the page around nor ask its reader for anything.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export function toEmbedSnippet({ address, title, width, heightPixels }: EmbedFrame): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', width === 'full' ? '100%' : String(width)],
    ['height', String(heightPixels)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    // Tells the map which page it stands in, and no more.
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ['sandbox', SANDBOX],
    ['style', 'border: 0; max-width: 100%'],
  ] as const;
  const written = attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe\n  ${written.join('\n  ')}\n></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
