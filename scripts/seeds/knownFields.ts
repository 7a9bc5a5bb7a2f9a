/** The fields that a schema knows at a path, for a suggestion where one is misspelt. */

/** What schemas hold that is looked into here: entries of an object, what is optional or chosen late, the items of a list, shapes to choose from. */
interface Inside {
  readonly entries?: Readonly<Record<string, Inside>>;
  readonly wrapped?: Inside;
  readonly getter?: (input: unknown) => Inside;
  readonly item?: Inside;
  readonly options?: readonly (Inside | string)[];
}

/** Of shapes to choose from, the one that has the next field is meant, none where none has; and all of them at the end of the path. */
export function knownFields(schema: object, path: readonly unknown[]): string[] {
  const found = path.reduce<Inside | undefined>((inside, key) => {
    if (typeof key === 'number') return unwrapped(inside).item;
    return shapesOf(inside).find(({ entries }) => entries?.[String(key)] !== undefined)?.entries?.[String(key)];
  }, schema as Inside);
  return shapesOf(found).flatMap(({ entries = {} }) => Object.keys(entries));
}

function unwrapped(inside: Inside | undefined): Inside {
  const within = inside?.wrapped ?? inside?.getter?.(undefined);
  return within === undefined ? (inside ?? {}) : unwrapped(within);
}

function shapesOf(inside: Inside | undefined): readonly Inside[] {
  const found = unwrapped(inside);
  return found.options?.flatMap((option) => (typeof option === 'string' ? [] : [unwrapped(option)])) ?? [found];
}
