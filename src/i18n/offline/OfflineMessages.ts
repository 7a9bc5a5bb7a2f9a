/** The texts of the line that tells of a newer version. */

export interface OfflineMessages {
  readonly label: string;
  readonly waiting: string;
  readonly outrun: string;
  readonly apply: string;
  readonly applying: string;
  readonly later: string;
}
