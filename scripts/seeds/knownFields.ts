/** The fields that a schema knows at a path, for a suggestion where one is misspelt. */

/** What schemas hold that is looked into here: entries of an object, what is optional, the items of a list. */
interface Inside {
  readonly entries?: Readonly<Record<string, Inside>>;
  readonly wrapped?: Inside;
  readonly item?: Inside;
}

/** None where the path leads through a choice of shapes: which was meant is not known. */
export function knownFields(schema: object, path: readonly unknown[]): string[] {
  const found = path.reduce<Inside | undefined>((inside, key) => {
    const { entries, item } = unwrapped(inside);
    return typeof key === 'number' ? item : entries?.[String(key)];
  }, schema as Inside);
  return Object.keys(unwrapped(found).entries ?? {});
}

function unwrapped(inside: Inside | undefined): Inside {
  return inside?.wrapped === undefined ? (inside ?? {}) : unwrapped(inside.wrapped);
}
