/** A base map as the planning map takes it: sources and layers that stand in the place of the embedded ground. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Tone } from '../../domain/Scheme.ts';

/** Ids of its sources start with this, so that their failures are told from those of the planning layers. */
export const BASE_SOURCE_PREFIX = 'base-';

export interface BaseLayers {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** From below, background first. */
  readonly layers: readonly LayerSpecification[];
}

export interface ShownBase extends BaseLayers {
  /** How bright it is, where that does not follow the page: names and marks on it follow. */
  readonly tone: Tone | undefined;
  /** What became of a tile of it. */
  readonly onTile: (event: TileEvent, tile: BaseTile) => void;
  /** A part of it could not be had. */
  readonly onError: (error: BaseError) => void;
}

/** A tile is asked for, has arrived, or is no longer wanted. */
export type TileEvent = 'asked' | 'arrived' | 'aborted';

/** A tile as the renderer keeps it, the same object for as long as it lives: `loading` while it is waited for. */
export interface BaseTile {
  readonly state: string;
}

export interface BaseError {
  readonly message: string;
  /** Of the answer, where there was one. */
  readonly status?: number;
}
