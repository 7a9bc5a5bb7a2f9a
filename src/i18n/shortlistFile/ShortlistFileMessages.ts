/** Texts of the files of a shortlist: fetched when one is written. */
import type { ShortlistFileWords } from '../../domain/shortlist/file/ShortlistFile.ts';

export interface ShortlistFileMessages extends Pick<ShortlistFileWords, 'sheets' | 'columns' | 'park' | 'own' | 'ranked' | 'unrankable' | 'excluded' | 'unit' | 'isKnown'> {
  readonly title: string;
  readonly preset: (name: string) => string;
  readonly weights: (weights: string) => string;
  readonly musts: (musts: string) => string;
  readonly noMusts: string;
  readonly origin: (name: string) => string;
  /** How to read it, a statement each. */
  readonly method: readonly string[];
  readonly notInLink: string;
  readonly address: (address: string) => string;
}
