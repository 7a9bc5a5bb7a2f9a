/** Where distances are measured from: a place, or a point. */
export type Origin = { readonly place: string } | { readonly position: readonly [lon: number, lat: number] };
