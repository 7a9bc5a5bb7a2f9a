/** What may be shown of the district's boundary, and what must then stand on the map (map review, 地图审核). */

export interface Publication {
  readonly scope: 'internal' | 'public';
  /** 审图号, as the natural-resources department gave it. */
  readonly approvalNumber: string | null;
  readonly boundarySource: string;
}

/** Where the page stands: `text` is the edition without a map. */
export type Surface = 'full' | 'text' | 'kiosk' | 'embed' | 'print';

/** What is written on the map and on every export. */
export type MapNotice = 'internal' | 'sketch' | 'approved';

/** Which outlines of towns: the region's number says nothing of them, so beneath it only those that have their own. */
export type TownOutlines = 'all' | 'numbered' | 'none';

export interface BoundaryPolicy {
  readonly drawBoundary: boolean;
  readonly townOutlines: TownOutlines;
  readonly notice: MapNotice;
  /** True where the operator publishes without an approval number: the build says so. */
  readonly approvalMissing: boolean;
}

const POLICIES = {
  'internal': { drawBoundary: true, townOutlines: 'all', notice: 'internal', approvalMissing: false },
  'public, approved': { drawBoundary: true, townOutlines: 'numbered', notice: 'approved', approvalMissing: false },
  'public, not approved': { drawBoundary: false, townOutlines: 'none', notice: 'sketch', approvalMissing: true },
} as const satisfies Record<string, BoundaryPolicy>;

/** Kiosks and embedded maps stand before the public, whatever the scope of the operator's own copy. */
const PUBLIC_SURFACES: readonly Surface[] = ['kiosk', 'embed'];

export function boundaryPolicy(publication: Publication, surface: Surface): BoundaryPolicy {
  const isPublic = publication.scope === 'public' || PUBLIC_SURFACES.includes(surface);
  if (!isPublic) return POLICIES.internal;
  return publication.approvalNumber === null ? POLICIES['public, not approved'] : POLICIES['public, approved'];
}

/** `approvalNumber` is that of the file which the outline comes from. */
export function drawsTownOutline(which: TownOutlines, approvalNumber: string | undefined): boolean {
  return which === 'all' || (which === 'numbered' && approvalNumber !== undefined);
}
