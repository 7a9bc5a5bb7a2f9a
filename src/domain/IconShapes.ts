/** Shapes of an icon as [element, attributes]. */
export type IconShapes = readonly (readonly [string, Readonly<Record<string, string>>])[];
