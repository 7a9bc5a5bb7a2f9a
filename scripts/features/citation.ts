/** A source as one line of text: publisher, title, date. */
import type { SeedSource } from '../seeds/schema.ts';

export function citation(source: SeedSource): string {
  const parts = [source.publisher, source.title];
  if (source.date !== 'n.d.') parts.push(source.date);
  return parts.join(' · ');
}
