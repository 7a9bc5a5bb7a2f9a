/** The prop that the overlay reads of a layer: which layer of the map it stands below. */
export interface Placed {
  readonly beforeId: string;
}
