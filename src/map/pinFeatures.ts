/** The pins to draw: their colour, the icon of their theme or sort, and which of two that meet is drawn. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { KIND_ICONS, SUBKIND_ICONS } from '../domain/iconNames.ts';
import { leadingTheme } from '../domain/PlaceFilter.ts';
import type { SoftMark } from './Drawing.ts';
import { pinName } from './mapImages.ts';
import type { MapView } from './MapView.ts';
import { placeColour } from './placeColour.ts';

export interface PinProperties {
  readonly id: string;
  /** Names of pictures: far off, and close by. */
  readonly dot: string;
  readonly pin: string;
  /** Lower is placed first: the selection, what the report names, the rest. */
  readonly rank: number;
  /** True for what the report does not name. */
  readonly dim: boolean;
}

type View = Pick<MapView, 'themes' | 'filter' | 'scheme' | 'selected'>;

export function pinFeatures(pins: readonly SoftMark[], view: View): FeatureCollection<Point, PinProperties> {
  const { themes, filter, scheme, selected } = view;
  const features = pins.map(({ place, position }): Feature<Point, PinProperties> => {
    const { kind, subkind, context } = place.properties;
    const colour = placeColour(place, themes, filter, scheme);
    const isSquare = subkind === 'station';
    const theme = themes.find(({ id }) => id === leadingTheme(place, filter));
    const icon = (subkind === undefined ? undefined : SUBKIND_ICONS[subkind]) ?? theme?.icon ?? KIND_ICONS[kind];
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: {
        id: place.id,
        dot: pinName({ colour, scheme, isSquare }),
        pin: pinName({ colour, scheme, isSquare, icon }),
        rank: place.id === selected ? 0 : context ? 2 : 1,
        dim: context,
      },
    };
  });
  return { type: 'FeatureCollection', features };
}
