/** The pictures that the map asks for by name; all that one needs to be drawn stands in its name. */
import type { IconShapes } from '../domain/IconShapes.ts';
import { SCHEMES, type Scheme } from '../domain/Scheme.ts';
import { SCREEN_DENSITY, type MapImage } from './MapImage.ts';
import { PALETTES } from './palette.ts';
import { glyphImage, pinImage } from './pinImage.ts';
import { ROAD_CLASSES, roadShield } from './roadShield.ts';

const PARTS = '|';

/** Before the class of the road. */
export function shieldPrefix(scheme: Scheme): string {
  return ['shield', scheme, ''].join(PARTS);
}

/** Without an icon it is a dot. */
export function pinName(pin: { readonly colour: string; readonly scheme: Scheme; readonly isSquare: boolean; readonly icon?: string }): string {
  return ['pin', pin.scheme, pin.colour, pin.isSquare ? 'square' : 'disc', pin.icon ?? ''].join(PARTS);
}

export function glyphName(icon: string, scheme: Scheme): string {
  return ['glyph', scheme, icon].join(PARTS);
}

/** Undefined for a name that is not one of these. `density`: pixels for each of CSS. */
export function drawMapImage(name: string, icons: Readonly<Record<string, IconShapes>>, density = SCREEN_DENSITY): MapImage | undefined {
  const [sort, schemeName, ...rest] = name.split(PARTS);
  const scheme = SCHEMES.find((each) => each === schemeName);
  if (scheme === undefined) return undefined;
  const palette = PALETTES[scheme];
  const [first = '', form, icon = ''] = rest;
  if (sort === 'shield') {
    const roadClass = ROAD_CLASSES.find((each) => each === first);
    return roadClass === undefined ? undefined : roadShield(roadClass, palette, density);
  }
  if (sort === 'pin') return pinImage({ colour: first, paper: palette.halo, isSquare: form === 'square', icon: icons[icon] }, density);
  const glyph = icons[first];
  return sort === 'glyph' && glyph !== undefined ? glyphImage(glyph, palette.softInk, density) : undefined;
}
