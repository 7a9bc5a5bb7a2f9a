/** The colours of the map, light and dark. Themes carry their own colours in the themes seed. */
import type { Scheme } from '../domain/Scheme.ts';

export interface MapPalette {
  readonly districtLand: string;
  readonly neighbourLand: string;
  readonly sea: string;
  /** Of the water along its banks. */
  readonly river: string;
  readonly shore: string;
  /** Laid on in steps. */
  readonly hill: string;
  readonly hillInk: string;
  /** Of the neighbours along the district's line. */
  readonly neighbourShade: string;
  readonly districtLine: string;
  readonly neighbourLine: string;
  readonly roadCasing: string;
  /** Of the surroundings: quieter than the routes of the plan. */
  readonly networkCasing: string;
  readonly networkFill: string;
  readonly networkRail: string;
  readonly roadFill: string;
  readonly roadInk: string;
  /** Road shields: the plate, its number, its edge, and the bands of the classes. */
  readonly shields: {
    readonly plate: string;
    readonly ink: string;
    readonly edge: string;
    readonly national: string;
    readonly provincial: string;
  };
  readonly ink: string;
  readonly softInk: string;
  readonly halo: string;
  readonly waterInk: string;
  readonly accent: string;
  /** Bears places that belong to no theme. */
  readonly context: string;
  /** Of the zones in their order; after the last comes the first again. */
  readonly zones: readonly [string, ...string[]];
}

const LIGHT: MapPalette = {
  districtLand: '#f7f5ef',
  neighbourLand: '#ebe8df',
  sea: '#d3e3ea',
  river: '#bcd4df',
  shore: '#8fb2c2',
  hill: '#b3b295',
  hillInk: '#575a40',
  neighbourShade: '#c9c4b5',
  districtLine: '#7d8489',
  neighbourLine: '#b9b6ac',
  roadCasing: '#c9a56a',
  networkCasing: '#cbb894',
  networkFill: '#f0e4c9',
  networkRail: '#9a9c98',
  roadFill: '#f3dfb8',
  roadInk: '#7a5c1e',
  shields: { plate: '#3f7d60', ink: '#ffffff', edge: '#fbfaf6', national: '#bf4a3f', provincial: '#e3b341' },
  ink: '#23282b',
  softInk: '#6b6f70',
  halo: '#fbfaf6',
  waterInk: '#4d7c90',
  accent: '#0b6b52',
  context: '#7a7f80',
  zones: ['#8a6a1f', '#4f5f8a', '#2f6f73'],
};

const DARK: MapPalette = {
  districtLand: '#262c2e',
  neighbourLand: '#1d2224',
  sea: '#11222d',
  river: '#1b3645',
  shore: '#345566',
  hill: '#59604c',
  hillInk: '#a3a88c',
  neighbourShade: '#0e1213',
  districtLine: '#8f989d',
  neighbourLine: '#3a4245',
  roadCasing: '#8a7347',
  networkCasing: '#5f5440',
  networkFill: '#413a2d',
  networkRail: '#6b7275',
  roadFill: '#6b5836',
  roadInk: '#d9bf87',
  shields: { plate: '#2c5f4a', ink: '#f1efe6', edge: '#1a1f21', national: '#a8473d', provincial: '#c09a3c' },
  ink: '#e9e6de',
  softInk: '#9aa0a1',
  halo: '#1a1f21',
  waterInk: '#7fa9bb',
  accent: '#5fd0ad',
  context: '#8d9394',
  zones: ['#d0b06a', '#9aabdc', '#7cc0c2'],
};

export const PALETTES = {
  light: LIGHT,
  dark: DARK,
  'light-contrast': {
    ...LIGHT,
    districtLine: '#33393d',
    neighbourLine: '#6f6c63',
    roadCasing: '#7a5c1e',
    shore: '#4d7c90',
    hillInk: '#40432c',
    networkCasing: '#9b8350',
    networkRail: '#5c605e',
    roadInk: '#4f3a0e',
    ink: '#000000',
    softInk: '#33393b',
    halo: '#ffffff',
    waterInk: '#1d4456',
    accent: '#064a38',
    context: '#43494a',
  },
  'dark-contrast': {
    ...DARK,
    districtLine: '#d5dcdf',
    neighbourLine: '#8b9497',
    roadCasing: '#d9bf87',
    shore: '#7fa9bb',
    hillInk: '#d5d9bf',
    networkCasing: '#a88d5c',
    networkRail: '#aeb5b8',
    roadInk: '#f3dfb8',
    ink: '#ffffff',
    softInk: '#d3d8d8',
    halo: '#000000',
    waterInk: '#b9d8e6',
    accent: '#9ff0d4',
    context: '#c3c9ca',
  },
} as const satisfies Record<Scheme, MapPalette>;
