/** Which other origins the chosen base maps are fetched from: what the page's policy must let through, and nothing else. */
import type { BaseMaps } from './BaseMap.ts';

const RANGE = /\{(\d)-(\d)\}/;

/** "https://t{0-7}.tianditu.gov.cn" → eight addresses; without a range the one. */
export function serverAddresses(endpoint: string): string[] {
  const [range, first, last] = RANGE.exec(endpoint) ?? [];
  if (range === undefined) return [endpoint];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => endpoint.replace(range, String(Number(first) + index)));
}

/** Each once, in a fixed order. An archive beside the page adds none. */
export function baseMapOrigins({ pmtiles, tianditu, layerOrigins = [] }: BaseMaps): string[] {
  const addresses = [
    ...(pmtiles === undefined || !/^https?:/.test(pmtiles.url) ? [] : [pmtiles.url]),
    ...(tianditu === undefined ? [] : serverAddresses(tianditu.endpoint)),
    ...layerOrigins,
  ];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
