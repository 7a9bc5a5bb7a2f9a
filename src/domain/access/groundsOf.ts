/** The grounds that towns lie on as a whole, where that is known of each of them. */
import type { Ground } from './AccessData.ts';

/** Undefined where no town is named, or a town lies on both sides of a water or is not known here. */
export function groundsOf(grounds: readonly Ground[], towns: readonly string[]): string[] | undefined {
  const found = towns.map((town) => grounds.find((ground) => ground.towns.includes(town))?.id);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return [...new Set(found.filter((id) => id !== undefined))];
}
