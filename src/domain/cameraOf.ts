/** The camera that MapLibre keeps in the hash of an address: "#map=10.5/22.4/113.05". */
export interface Camera {
  readonly zoom: number;
  /** [lon, lat] in degrees. */
  readonly center: [number, number];
}

/** Undefined where the hash holds no camera. */
export function cameraOf(hash: string): Camera | undefined {
  const text = new URLSearchParams(hash.replace(/^#/, '')).get('map');
  const [zoom, lat, lon] = (text ?? '').split('/').map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined) return undefined;
  return [zoom, lat, lon].every(Number.isFinite) ? { zoom, center: [lon, lat] } : undefined;
}
