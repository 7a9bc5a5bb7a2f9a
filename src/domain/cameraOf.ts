/** The camera that MapLibre keeps in the hash of an address: "#map=10.5/22.4/113.05", and turned "#map=10.5/22.4/113.05/-30/45". */
export interface Camera {
  readonly zoom: number;
  /** [lon, lat] in degrees. */
  readonly center: [number, number];
  /** The direction that is up, in degrees clockwise from north. */
  readonly bearing: number;
  /** How far the map is tilted, in degrees; 0 is seen from above. */
  readonly pitch: number;
}

/** Beyond this a flat map would show more sky than ground. */
export const STEEPEST_DEGREES = 60;

/** Of the zoom levels that an address may state. */
export const HIGHEST_ZOOM = 22;
/** The Mercator projection ends there. */
export const HIGHEST_LATITUDE = 85;

/** Undefined where the hash holds no camera, or one that no map of this projection can have. */
export function cameraOf(hash: string): Camera | undefined {
  const text = new URLSearchParams(hash.replace(/^#/, '')).get('map');
  const [zoom, lat, lon, bearing = 0, pitch = 0] = (text ?? '').split('/').map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined) return undefined;
  // Written so that what is no number is refused too.
  if (!(zoom >= 0 && zoom <= HIGHEST_ZOOM && Math.abs(lat) <= HIGHEST_LATITUDE && Math.abs(lon) <= 180)) return undefined;
  return { zoom, center: [lon, lat], bearing: finite(bearing), pitch: Math.min(Math.max(finite(pitch), 0), STEEPEST_DEGREES) };
}

function finite(degrees: number): number {
  return Number.isFinite(degrees) ? degrees : 0;
}
