/** Which files of a style hold something other than features: the map draws nothing for them, and says nothing of it. */
import type { StyleSpecification } from 'maplibre-gl';

/** What the map was asked to read, as it reads it. */
export interface ReadSource {
  readonly getData: () => Promise<unknown>;
}

export interface OtherShape {
  readonly source: string;
  readonly url: string;
}

/**
 * Of the sources that are read from an address, those whose data have no list of features. `sourceOf` finds what the map
 * made of one; one that is gone, or could not be read, is left to whoever told of that.
 */
export async function otherShapes(sources: StyleSpecification['sources'], sourceOf: (name: string) => ReadSource | undefined): Promise<readonly OtherShape[]> {
  const read = Object.entries(sources).flatMap(([source, { type, ...rest }]) => {
    const url = 'data' in rest ? rest.data : undefined;
    return type === 'geojson' && typeof url === 'string' ? [{ source, url }] : [];
  });
  const isOther = await Promise.all(
    read.map(async ({ source }) => {
      const data = await sourceOf(source)?.getData().catch(() => undefined);
      return data !== undefined && !(typeof data === 'object' && data !== null && 'features' in data && Array.isArray(data.features));
    }),
  );
  return read.filter((_, index) => isOther[index]);
}
