/** One of two shapes, each known by a field that the other lacks: what is plainly one of them is told what it lacks as such. */
import * as v from 'valibot';

/** Each shape with the field that it is known by. `message` is for what bears neither field, or both. */
export function eitherBy<First extends v.GenericSchema, Second extends v.GenericSchema>(
  [firstField, first]: readonly [string, First],
  [secondField, second]: readonly [string, Second],
  message: string,
) {
  const either = v.union([first, second], message);
  return v.lazy((value): First | Second | typeof either => {
    const bears = (field: string) => typeof value === 'object' && value !== null && field in value;
    if (bears(firstField) === bears(secondField)) return either;
    return bears(firstField) ? first : second;
  });
}
