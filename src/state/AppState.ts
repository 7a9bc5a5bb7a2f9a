/** All that the address of a view says, apart from the camera, which MapLibre keeps in the hash. */
import type { Surface } from '../domain/boundaryPolicy.ts';
import type { Language } from '../domain/LocalText.ts';
import type { PlaceFilter } from '../domain/PlaceFilter.ts';

export const VIEWS = ['map', 'credits'] as const;
export type View = (typeof VIEWS)[number];

export interface AppState extends PlaceFilter {
  /** Id of the selected place. */
  readonly selected: string | undefined;
  readonly view: View;
  readonly language: Language;
  readonly surface: Surface;
}

export const INITIAL_STATE: AppState = {
  themes: [],
  selected: undefined,
  view: 'map',
  language: 'zh-Hans',
  surface: 'full',
};
