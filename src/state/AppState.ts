/** All that the address of a view says, apart from the camera, which MapLibre keeps in the hash. */
import type { Surface } from '../domain/boundaryPolicy.ts';
import type { Language } from '../domain/LocalText.ts';
import type { OutcomeClass } from '../domain/outcomeClass.ts';
import type { Resolution } from '../domain/Report.ts';
import type { PlaceFilter } from '../domain/PlaceFilter.ts';

/** `report`, `promises` and `coverage` stand beside the map, in the place of the list; `credits` over it. */
export const VIEWS = ['map', 'report', 'promises', 'coverage', 'credits'] as const;
export type View = (typeof VIEWS)[number];

export interface AppState extends PlaceFilter {
  /** Id of the selected place. */
  readonly selected: string | undefined;
  readonly view: View;
  /** Id of the passage that the report is opened at: "2024/3/2". */
  readonly passage: string | undefined;
  /** Outcomes of promises that are shown; empty means all. */
  readonly outcomes: readonly OutcomeClass[];
  /** Resolutions of names that are shown; empty means all. */
  readonly resolutions: readonly Resolution[];
  readonly language: Language;
  readonly surface: Surface;
}

export const INITIAL_STATE: AppState = {
  themes: [],
  selected: undefined,
  view: 'map',
  passage: undefined,
  outcomes: [],
  resolutions: [],
  language: 'zh-Hans',
  surface: 'full',
};
