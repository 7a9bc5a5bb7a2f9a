/** Whether something read from a file is of the sort that is expected there: enough to tell it from a server's own answer. */

export type Shape = (value: unknown) => boolean;

export const isList: Shape = (value) => Array.isArray(value);

export const isText: Shape = (value) => typeof value === 'string';

export const isFigure: Shape = (value) => typeof value === 'number';

/** An object that has at least these fields. */
export function isRecordOf(fields: Readonly<Record<string, Shape>>): Shape {
  return (value) => isObject(value) && Object.entries(fields).every(([name, isSo]) => isSo(value[name]));
}

/** An object whose every value, under whatever name, is such a one. */
export function isMapOf(isSo: Shape): Shape {
  return (value) => isObject(value) && Object.values(value).every(isSo);
}

/** An object or a list. */
export const isCompound: Shape = (value) => typeof value === 'object' && value !== null;

export const isCollection: Shape = isRecordOf({ features: isList });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
