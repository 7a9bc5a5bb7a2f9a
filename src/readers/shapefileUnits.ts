/** The Shapefiles among files, each read by itself out of its parts. */
import type { Unit } from './gather.ts';
import type { NamedBytes } from './NamedBytes.ts';
import { filed, type Context } from './readPlain.ts';
import { isPartOfShapefile, shapefilesIn } from './shapefilesIn.ts';

/** Their layers are of `archive`, or else of the file with the shapes. */
export function shapefileUnits(files: readonly NamedBytes[], { limits, tell }: Context, archive?: string): Unit[] {
  return shapefilesIn(files.filter(({ name }) => isPartOfShapefile(name))).map((shapefile): Unit => {
    const ending = shapefile.parts.has('shp') ? 'shp' : ([...shapefile.parts.keys()][0] ?? 'shp');
    const file = `${shapefile.path}.${ending}`;
    const read = async () => {
      const { readShapefile } = await import('./readShapefile.ts');
      return filed(archive ?? file, { sort: 'shapefile', layers: [readShapefile(shapefile, limits, tell)] });
    };
    return { file, read };
  });
}
