/** What a reader can do with the shortlist, each as AppState → AppState. */
import type { LonLat } from '../../domain/distance.ts';
import { LIMIT, MOST_COMPARED, MOST_SITES, NO_SHORTLIST, type ShortlistChoice } from '../../domain/shortlist/ShortlistChoice.ts';
import { ADDRESS_CAPS } from '../addressCaps.ts';
import type { AppState } from '../AppState.ts';

/** Its own weights take the place of those that the reader had set. */
export function choosePreset(state: AppState, preset: string): AppState {
  return changed(state, { preset, weights: NO_SHORTLIST.weights });
}

/** Undefined for the preset's own. */
export function setWeight(state: AppState, criterion: string, weight: number | undefined): AppState {
  const { [criterion]: _before, ...others } = state.shortlist.weights;
  return changed(state, { weights: weight === undefined ? others : { ...others, [criterion]: weight } });
}

export function resetWeights(state: AppState): AppState {
  return changed(state, { weights: NO_SHORTLIST.weights });
}

/** Undefined for none. Beyond what an address holds nothing is added, and a limit is rounded to what it holds. */
export function setMust(state: AppState, criterion: string, asked: number | undefined): AppState {
  const limit = asked === undefined ? undefined : Number(Math.min(LIMIT.most, Math.max(0, asked)).toFixed(LIMIT.decimals));
  const { musts } = state.shortlist;
  const isThere = musts.some((must) => must.criterion === criterion);
  if (limit === undefined) return changed(state, { musts: musts.filter((must) => must.criterion !== criterion) });
  if (isThere) return changed(state, { musts: musts.map((must) => (must.criterion === criterion ? { criterion, limit } : must)) });
  return musts.length >= ADDRESS_CAPS.must ? state : changed(state, { musts: [...musts, { criterion, limit }] });
}

/** A fifth one is not taken. */
export function toggleCompared(state: AppState, candidate: string): AppState {
  const { compared } = state.shortlist;
  if (compared.includes(candidate)) return changed(state, { compared: compared.filter((each) => each !== candidate) });
  return compared.length >= MOST_COMPARED ? state : changed(state, { compared: [...compared, candidate] });
}

/** The seventh is not taken, nor one that is there already. */
export function addSite(state: AppState, position: LonLat): AppState {
  const { sites } = state.shortlist;
  const isThere = sites.some(([lon, lat]) => lon === position[0] && lat === position[1]);
  return isThere || sites.length >= MOST_SITES ? state : changed(state, { sites: [...sites, position] });
}

/** By its number from 1. Those after it move up; what was compared stays the same site. */
export function removeSite(state: AppState, number: number): AppState {
  const compared = state.shortlist.compared.flatMap((id) => {
    const [, text] = /^site-(\d+)$/.exec(id) ?? [];
    const own = Number(text);
    if (text === undefined || own < number) return [id];
    return own === number ? [] : [`site-${own - 1}`];
  });
  return changed(state, { compared, sites: state.shortlist.sites.filter((_site, index) => index !== number - 1) });
}

function changed(state: AppState, change: Partial<ShortlistChoice>): AppState {
  return { ...state, shortlist: { ...state.shortlist, ...change } };
}
