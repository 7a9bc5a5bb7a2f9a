/** The address of a view for others, in print, in a frame or in a link: without what only this reader has or only the sheet needs. */
import { OWN_BASE_MAP } from '../domain/BaseMap.ts';
import { cameraOf } from '../domain/cameraOf.ts';
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

export function shareableAddress({ page, state, surface, camera }: SharedView): string {
  const { print, back, baseMap } = INITIAL_STATE;
  const shared = {
    ...state,
    surface,
    print,
    back,
    baseMap: state.baseMap === OWN_BASE_MAP ? baseMap : state.baseMap,
    // A point may be where somebody is.
    from: state.from !== undefined && 'place' in state.from ? state.from : undefined,
    // A site is told where the shortlist itself is handed on.
    shortlist: state.view === 'shortlist' ? state.shortlist : INITIAL_STATE.shortlist,
    band: state.band !== undefined && 'place' in state.band.from ? state.band : undefined,
  };
  return `${page}${toQuery(surface === 'embed' ? withoutDocuments(shared) : shared)}${state.isLocated ? coarse(camera) : camera}`;
}

/** No closer than a kilometre or so: who was shown where he is may have moved the map there. */
const COARSE = { zoom: 12, decimals: 2 };

function coarse(hash: string): string {
  const camera = cameraOf(hash);
  if (camera === undefined) return '';
  const { zoom, center: [lon, lat], bearing, pitch } = camera;
  const place = [lat, lon].map((degrees) => Number(degrees.toFixed(COARSE.decimals)));
  return `#map=${[Math.min(zoom, COARSE.zoom), ...place, ...(bearing === 0 && pitch === 0 ? [] : [bearing, pitch])].join('/')}`;
}

/** Filter, selection and language, and nothing that stands beside the map. */
function withoutDocuments(state: AppState): AppState {
  const { view, chapter, passage, from, band, resolutions, changes, shortlist } = INITIAL_STATE;
  return { ...state, view, chapter, passage, from, band, resolutions, changes, shortlist };
}
