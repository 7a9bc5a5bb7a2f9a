/** A base map that is ready to be drawn, and what has to be said of it. */
import type { BaseCredit } from '../../domain/BaseMap.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { Scheme, Tone } from '../../domain/Scheme.ts';
import type { BaseLayers } from './BaseLayers.ts';

export interface OpenedBase {
  readonly credit: BaseCredit;
  readonly tone: Tone | undefined;
  readonly layersFor: (scheme: Scheme, language: Language) => BaseLayers;
  /** Of the whole archive, where there is one. */
  readonly bytes?: number;
  /** Lets go what was opened for it; to be called when it is drawn no longer. */
  readonly close: () => void;
}
