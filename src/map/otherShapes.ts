/** Which files of a style hold something other than features: the map draws nothing for them, and says nothing of it. */
import type { StyleSpecification } from 'maplibre-gl';

/** What the map was asked to read, as it reads it. */
export interface ReadSource {
  readonly getData: () => Promise<unknown>;
}

/**
 * Of the sources that are read from an address, tells the address of each whose data have no list of features, as soon as it
 * is known. `sourceOf` finds what the map made of one. One that is gone is passed over; one that could not be read never
 * answers, and is left to whoever told of that.
 */
export function otherShapes(sources: StyleSpecification['sources'], sourceOf: (name: string) => ReadSource | undefined, tell: (url: string) => void): void {
  for (const [name, { type, ...rest }] of Object.entries(sources)) {
    const url = 'data' in rest ? rest.data : undefined;
    if (type === 'geojson' && typeof url === 'string') void look(sourceOf(name), () => tell(url));
  }
}

async function look(source: ReadSource | undefined, onOther: () => void): Promise<void> {
  const data = await source?.getData().catch(() => undefined);
  if (data !== undefined && !(typeof data === 'object' && data !== null && 'features' in data && Array.isArray(data.features))) onOther();
}
