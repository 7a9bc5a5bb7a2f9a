/** Hex colours with a strength, as CSS and as deck.gl reads them, and mixed. */

/** "#1870c2", 0.5 → "#1870c280" */
export function withAlpha(hex: string, alpha: number): string {
  return `${hex}${toByte(alpha).toString(16).padStart(2, '0')}`;
}

/** "#1870c2", 0.5 → [24, 112, 194, 128] */
export function toRgba(hex: string, alpha = 1): [number, number, number, number] {
  return [...toRgb(hex), toByte(alpha)];
}

/** `share` of the second colour in the first, 0 to 1. */
export function mix(hex: string, other: string, share: number): string {
  const [from, to] = [toRgb(hex), toRgb(other)];
  const mixed = from.map((channel, index) => Math.round(channel + ((to[index] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function toRgb(hex: string): [number, number, number] {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function toByte(alpha: number): number {
  return Math.round(Math.min(1, Math.max(0, alpha)) * 255);
}
