/** What of the base map is drawn schematically, and is said to be so. */
export const SCHEMATIC_PARTS = ['rivers', 'hills', 'network'] as const;
export type SchematicPart = (typeof SCHEMATIC_PARTS)[number];
