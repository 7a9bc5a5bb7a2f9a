/** Asks for code once more, as a person wished: in the same page, or in a new one where only that helps. */
import { CodeStuck } from './importCode.ts';

/** Rejects where it still cannot be had; the page stays then. */
export async function askAgain<Value>(load: () => Promise<Value>): Promise<Value> {
  try {
    return await load();
  } catch (error) {
    if (isStuck(error)) location.reload();
    throw error;
  }
}

function isStuck(error: unknown): boolean {
  return error instanceof CodeStuck || (error instanceof Error && error.cause !== undefined && isStuck(error.cause));
}
