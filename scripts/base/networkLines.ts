/** The roads and railways of the surroundings as smooth lines through their known points. */
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { LocalText } from '../../src/domain/LocalText.ts';
import type { SeedNetworkLine } from '../seeds/baseSchema.ts';
import { localise } from '../seeds/localise.ts';
import { smoothLine } from './smoothLine.ts';

export interface NetworkProperties {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: SeedNetworkLine['kind'];
  readonly ref?: string;
  /** The map hides the line where this would show. */
  readonly radiusMetres: number;
  readonly schematic: true;
}

export type NetworkCollection = FeatureCollection<LineString, NetworkProperties>;

export function networkLines(network: readonly SeedNetworkLine[]): NetworkCollection {
  const features = network.map(({ id, name, kind, ref, line, radiusMetres, schematic }): Feature<LineString, NetworkProperties> => ({
    type: 'Feature',
    properties: { id, name: localise(name), kind, ...(ref === undefined ? {} : { ref }), radiusMetres, schematic },
    geometry: { type: 'LineString', coordinates: smoothLine(line) },
  }));
  return { type: 'FeatureCollection', features };
}
