/** Whether a page that runs for weeks should load itself anew: once a night, at the hour that the operator set. */

/** However the clock is set, no page younger than this is loaded again for the hour's sake. */
export const YOUNGEST_MS = 600_000;

export interface PageAge {
  /** The wall clock now, in ms since 1970. It may have been set since the page was loaded. */
  readonly nowMs: number;
  /** How long the page has been running, by a clock that nobody sets, in ms. */
  readonly ageMs: number;
}

/**
 * True where the page was loaded before the most recent `reloadAt` ("03:30", local time). When it was loaded is reckoned back
 * from now, so that a clock that was set in between shifts both alike. A machine that was suspended looks younger than it is
 * and may miss one night. A time that is none is never due.
 */
export function reloadDue({ nowMs, ageMs }: PageAge, reloadAt: string): boolean {
  const latest = latestAt(nowMs, reloadAt);
  return latest !== undefined && ageMs >= YOUNGEST_MS && nowMs - ageMs < latest;
}

/** When it last was that time of day. An hour that a change of the clocks leaves out is an hour later. */
function latestAt(nowMs: number, timeOfDay: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(timeOfDay) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const time = new Date(nowMs);
  time.setHours(Number(hours), Number(minutes), 0, 0);
  if (time.getTime() > nowMs) {
    time.setDate(time.getDate() - 1);
    // A day on which the hour was left out moved it, and the day before may have it.
    time.setHours(Number(hours), Number(minutes), 0, 0);
  }
  return time.getTime();
}
