/** When and why a kiosk loaded itself anew. */

/** `night` at the operator's hour, `update` to a newer version, `hang` where no frame was drawn, `trouble` after errors. */
export const RELOAD_REASONS = ['night', 'update', 'hang', 'trouble', 'operator'] as const;
export type ReloadReason = (typeof RELOAD_REASONS)[number];

export interface LastReload {
  readonly reason: ReloadReason;
  /** Wall clock, in ms since 1970. */
  readonly atMs: number;
}

/** What was kept as text; undefined where it is not sound. Never throws. */
export function parseLastReload(text: string | undefined): LastReload | undefined {
  try {
    const { reason, atMs } = (JSON.parse(text ?? '{}') ?? {}) as Partial<Record<keyof LastReload, unknown>>;
    const known = RELOAD_REASONS.find((each) => each === reason);
    return known !== undefined && typeof atMs === 'number' && Number.isFinite(atMs) ? { reason: known, atMs } : undefined;
  } catch {
    return undefined;
  }
}
