/** Addresses of the embedded base map's files. */
export interface BaseMapSources {
  readonly land: string;
  readonly inlandWater: string;
  readonly boundaries: string;
  readonly districtLand: string;
  readonly rivers: string;
  readonly cities: string;
  /** Read only where a boundary may be drawn and towns have outlines. */
  readonly townOutlines: string;
}
