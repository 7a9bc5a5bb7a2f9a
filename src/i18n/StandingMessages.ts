/** What the map says of itself on every page, print and file. */
export interface StandingMessages {
  readonly heading: string;
  readonly statement: string;
  /** `date` as the data state it: "2026-11-23". */
  readonly dataTo: (date: string) => string;
}
