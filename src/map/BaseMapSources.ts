/** Addresses of the embedded base map's files. */
export interface BaseMapSources {
  readonly water: string;
  readonly hills: string;
  /** Expressways and railways around: `ref`, `kind`, `name`. */
  readonly network: string;
  /** Names of seas and hills, and the grid. */
  readonly sheet: string;
  readonly boundaries: string;
  readonly districtLand: string;
  /** Courses to write names along. */
  readonly rivers: string;
  readonly cities: string;
  /** Read only where a boundary may be drawn and towns have outlines. */
  readonly townOutlines: string;
}
