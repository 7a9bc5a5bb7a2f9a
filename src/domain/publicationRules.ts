/** What may be shown of administrative lines, and what must then be written: on the map, on paper and in files (map review, 地图审核). */

export const SCOPES = ['internal', 'public'] as const;

export interface Publication {
  readonly scope: (typeof SCOPES)[number];
  /** 审图号, as the natural-resources department gave it. */
  readonly approvalNumber: string | null;
  readonly boundarySource: string;
}

/**
 * Where the page stands: `text` is the edition without a map, `public` the whole page under the rules for the public,
 * `kiosk` a screen in a hall that nobody looks after, `present` the story on a projector.
 */
export const SURFACES = ['full', 'text', 'public', 'kiosk', 'embed', 'present', 'print'] as const;
export type Surface = (typeof SURFACES)[number];

/** What carries the places: the screen, a sheet of paper, a picture, or a file for another program. */
export const MEDIA = ['screen', 'print', 'png', 'geojson', 'csv', 'kml', 'gpx'] as const;
export type Medium = (typeof MEDIA)[number];

/** What is written on the map and in every file, beside the standing. */
export type MapNotice = 'internal' | 'sketch' | 'approved';

/** Which outlines of towns: the region's number says nothing of them, so beneath it only those that have their own. */
export type TownOutlines = 'all' | 'numbered' | 'none';

/** Which services' tiles: pictures on which lines cannot be left out, so before the public only those that were reviewed. */
export type ServicePictures = 'all' | 'numbered';

export interface PublicationRules {
  /** The line of the district and its neighbours. */
  readonly drawBoundary: boolean;
  readonly townOutlines: TownOutlines;
  readonly servicePictures: ServicePictures;
  readonly notice: MapNotice;
  /** True where no approval number covers what is shown to the public; the build says so of a site without one. */
  readonly approvalMissing: boolean;
}

type Audience = 'internal' | 'public';

/** Kiosks, embedded maps and where their links lead stand before the public, whatever the scope of the operator's own copy. */
const AUDIENCE = {
  full: { internal: 'internal', public: 'public' },
  text: { internal: 'internal', public: 'public' },
  print: { internal: 'internal', public: 'public' },
  present: { internal: 'internal', public: 'public' },
  public: { internal: 'public', public: 'public' },
  kiosk: { internal: 'public', public: 'public' },
  embed: { internal: 'public', public: 'public' },
} as const satisfies Record<Surface, Record<Publication['scope'], Audience>>;

/** A file for another program holds places and never the base map, so never the district's line. */
const CONTENT = {
  screen: 'map',
  print: 'map',
  png: 'map',
  geojson: 'places',
  csv: 'places',
  kml: 'places',
  gpx: 'places',
} as const satisfies Record<Medium, 'map' | 'places'>;

const RULES = {
  internal: {
    map: { drawBoundary: true, townOutlines: 'all', servicePictures: 'all', notice: 'internal', approvalMissing: false },
    places: { drawBoundary: false, townOutlines: 'all', servicePictures: 'all', notice: 'internal', approvalMissing: false },
  },
  approved: {
    map: { drawBoundary: true, townOutlines: 'numbered', servicePictures: 'numbered', notice: 'approved', approvalMissing: false },
    places: { drawBoundary: false, townOutlines: 'numbered', servicePictures: 'numbered', notice: 'approved', approvalMissing: false },
  },
  unapproved: {
    map: { drawBoundary: false, townOutlines: 'none', servicePictures: 'numbered', notice: 'sketch', approvalMissing: true },
    places: { drawBoundary: false, townOutlines: 'none', servicePictures: 'numbered', notice: 'sketch', approvalMissing: true },
  },
} as const satisfies Record<string, Record<'map' | 'places', PublicationRules>>;

/** A base map by choice, with the number of its own review where it has one. */
export interface ReviewedBase {
  readonly approvalNumber?: string | undefined;
}

/**
 * The same object for the same case. Whatever the rules allow, the notice and the standing are always written. `base` is the
 * base map by choice that is drawn: the region's number was given for the embedded one, so over a base map without a number
 * of its own it says nothing, and the map is a sketch like any other without a number.
 */
export function publicationRules({ scope, approvalNumber }: Publication, surface: Surface, medium: Medium, base?: ReviewedBase): PublicationRules {
  const content = CONTENT[medium];
  if (AUDIENCE[surface][scope] === 'internal') return RULES.internal[content];
  const isCovered = content === 'places' || base === undefined || base.approvalNumber !== undefined;
  return RULES[approvalNumber !== null && isCovered ? 'approved' : 'unapproved'][content];
}

/** `approvalNumber` is that of the file which the outline comes from. */
export function drawsTownOutline(which: TownOutlines, approvalNumber: string | undefined): boolean {
  return which === 'all' || (which === 'numbered' && approvalNumber !== undefined);
}

/** Whether the surface stands before the public even where the site is an internal one. */
export function isBeforePublic(surface: Surface): boolean {
  return AUDIENCE[surface].internal === 'public';
}
