/** The properties of a feature as columns: an object in them is taken apart one level ("a.b"), what lies deeper stays JSON. */

/** In a map, so that a member called `__proto__` is a column like any other. Anything but an object has no columns. */
export function flatProperties(properties: unknown): Map<string, unknown> {
  const values = new Map<string, unknown>();
  if (!isRecord(properties)) return values;
  for (const [key, value] of Object.entries(properties)) {
    if (isRecord(value)) for (const [inner, each] of Object.entries(value)) setOnce(values, `${key}.${inner}`, each);
    else setOnce(values, key, value);
  }
  return values;
}

function setOnce(values: Map<string, unknown>, key: string, value: unknown): void {
  values.set(values.has(key) ? freeName(key, values) : key, value);
}

/** "a" → "a_2", "a_3", … , the first that is not taken. */
export function freeName(name: string, taken: { readonly has: (name: string) => boolean }): string {
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
