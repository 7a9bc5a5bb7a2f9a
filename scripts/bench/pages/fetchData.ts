/** Fetches the data that the address of the page names, as every bare page does. */
import type { benchFeatures, DataSet } from '../dataSets.ts';
import { DATA_SETS } from '../dataSets.ts';

type Data = ReturnType<typeof benchFeatures>;

export const ADDRESS = new URLSearchParams(location.search);

export function namedSet(): DataSet {
  const set = DATA_SETS.find(({ id }) => id === ADDRESS.get('data'));
  if (set === undefined) throw new Error('the address names no data set');
  return set;
}

export async function fetchData(): Promise<Data> {
  const response = await fetch(`/data/${namedSet().id}.geojson`);
  return (await response.json()) as Data;
}
