/** Texts of a map that is lost, or that cannot be drawn. */
export interface DrawingMessages {
  readonly restoring: string;
  readonly lost: string;
  readonly missing: string;
  readonly missingWhy: string;
  /** What a reader can do, one thing each. */
  readonly remedies: readonly string[];
  readonly textEdition: string;
}
