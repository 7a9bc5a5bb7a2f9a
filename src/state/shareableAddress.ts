/** The address of a view for others, in print, in a frame or in a link: without what only this reader has or only the sheet needs. */
import type { BaseMapId } from '../domain/BaseMap.ts';
import type { Surface } from '../domain/publicationRules.ts';
import { INITIAL_STATE, type AppState } from './AppState.ts';
import { toQuery } from './query.ts';

export interface SharedView {
  /** Where the map stands for others, without query and hash. */
  readonly page: string;
  readonly state: AppState;
  /** Where the address leads to. */
  readonly surface: Surface;
  /** "#map=…", or "" for the district as a whole. */
  readonly camera: string;
}

/** A file that the reader brought along. */
const OWN_BASE_MAP: BaseMapId = 'pmtiles-file';

export function shareableAddress({ page, state, surface, camera }: SharedView): string {
  const { print, back, baseMap } = INITIAL_STATE;
  const shared = {
    ...state,
    surface,
    print,
    back,
    baseMap: state.baseMap === OWN_BASE_MAP ? baseMap : state.baseMap,
    // A position may be the reader's own.
    from: state.from !== undefined && 'place' in state.from ? state.from : undefined,
  };
  return `${page}${toQuery(surface === 'embed' ? withoutDocuments(shared) : shared)}${camera}`;
}

/** Filter, selection and language, and nothing that stands beside the map. */
function withoutDocuments(state: AppState): AppState {
  const { view, passage, from, resolutions, changes } = INITIAL_STATE;
  return { ...state, view, passage, from, resolutions, changes };
}
