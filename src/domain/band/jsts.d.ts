/** What is used of the planar geometry that Turf itself buffers with; the package comes without types. */
declare module '@turf/jsts' {
  import type { Geometry } from 'geojson';

  interface PlanarGeometry {
    isEmpty(): boolean;
  }

  const jsts: {
    readonly GeoJSONReader: new () => { read(geometry: Geometry): PlanarGeometry };
    readonly GeoJSONWriter: new () => { write(geometry: PlanarGeometry): Geometry };
    readonly BufferOp: { bufferOp(geometry: PlanarGeometry, distance: number, quadrantSegments: number): PlanarGeometry };
  };
  export = jsts;
}
