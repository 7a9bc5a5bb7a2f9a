/** The layers of a Protomaps archive in the colours and fonts of this map, drawn without any sprite or glyph server. */
import { layers, namedFlavor, type Flavor } from '@protomaps/basemaps';
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/LocalText.ts';
import { toneOf, type Scheme } from '../../domain/Scheme.ts';
import { mix } from '../colours.ts';
import { fontStack } from '../fontStack.ts';
import { PALETTES, type MapPalette } from '../palette.ts';

/** Woods and parks stay behind what the themes colour. */
const GREEN = '#5f8f4e';

/** Administrative lines are drawn by the rules of publication and from our own sources, never from an archive. */
const LEFT_OUT_SOURCES = ['boundaries', 'pois'];
/** Icons alone, and names of administrative areas that the planning layers write themselves. */
const LEFT_OUT_LAYERS = ['roads_oneway', 'roads_shields', 'address_label', 'places_region', 'places_country'];

export function protomapsLayers(source: string, scheme: Scheme, language: Language): LayerSpecification[] {
  const flavor = { ...namedFlavor(toneOf(scheme)), ...ourColours(PALETTES[scheme]) };
  return layers(source, flavor, { lang: language })
    .filter((layer) => !LEFT_OUT_LAYERS.includes(layer.id) && !('source-layer' in layer && LEFT_OUT_SOURCES.includes(layer['source-layer'] ?? '')))
    .map((layer) => ({ ...(layer.type === 'symbol' ? withOurFont(layer, language) : layer), id: `base-${layer.id}` }));
}

/** Quieter than the planning layers, and of one cast with the embedded ground. */
function ourColours(palette: MapPalette): Partial<Flavor> {
  const { districtLand, neighbourLand, sea, river, roadCasing, roadFill, softInk, halo, waterInk } = palette;
  const street = mix(districtLand, softInk, 0.16);
  const built = mix(districtLand, softInk, 0.06);
  const green = mix(districtLand, GREEN, 0.16);
  const sand = mix(districtLand, roadFill, 0.35);
  return {
    park_a: green,
    park_b: green,
    wood_a: green,
    wood_b: green,
    scrub_a: green,
    scrub_b: green,
    zoo: green,
    industrial: built,
    hospital: built,
    school: built,
    pedestrian: built,
    aerodrome: built,
    military: built,
    runway: street,
    beach: sand,
    sand,
    background: neighbourLand,
    earth: districtLand,
    water: mix(sea, river, 0.5),
    buildings: mix(districtLand, softInk, 0.08),
    highway: mix(districtLand, roadFill, 0.8),
    highway_casing_early: roadCasing,
    highway_casing_late: roadCasing,
    bridges_highway: mix(districtLand, roadFill, 0.8),
    bridges_highway_casing: roadCasing,
    major: street,
    minor_a: street,
    minor_b: street,
    minor_service: street,
    link: street,
    other: street,
    railway: mix(districtLand, softInk, 0.5),
    ocean_label: waterInk,
    roads_label_minor: softInk,
    roads_label_minor_halo: halo,
    roads_label_major: softInk,
    roads_label_major_halo: halo,
    subplace_label: softInk,
    subplace_label_halo: halo,
    city_label: softInk,
    city_label_halo: halo,
  };
}

/** The label as text alone: icons need a sprite, and fonts by name a server of glyphs. */
function withOurFont(layer: SymbolLayerSpecification, language: Language): SymbolLayerSpecification {
  const layout = Object.fromEntries(Object.entries(layer.layout ?? {}).filter(([name]) => !name.startsWith('icon-')));
  return { ...layer, layout: { ...(withoutFonts(layout) as SymbolLayerSpecification['layout']), 'text-font': fontStack(language) } };
}

/** Parts of a label that ask for a font of their own are drawn in the one of the map. */
function withoutFonts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFonts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'text-font').map(([name, inner]) => [name, withoutFonts(inner)]));
}
