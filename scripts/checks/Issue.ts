/** An expected problem of the input, as data: where it is, what it is, and what to do about it. */
export interface Issue {
  /** Path from the project's root: "seeds/places/parks.json". */
  readonly file: string;
  /** Id of the record, or its number where it has none: "fengshanhu", "#3". */
  readonly record?: string;
  /** Path of the field inside the record: "themes[1]". */
  readonly field?: string;
  readonly message: string;
  readonly suggestion?: string;
  /** Path, or start of the paths, of the files that the record refers to: trouble there may be the true cause. */
  readonly refersTo?: string;
  /** Id of the record that is referred to, where there is one. */
  readonly refersToRecord?: string;
}

/** `seeds/parks.json › fengshanhu › themes[1]: unknown theme "industy" (did you mean "industry"?)` */
export function formatIssue(issue: Issue): string {
  const where = [issue.file, issue.record, issue.field].filter(Boolean).join(' › ');
  const hint = issue.suggestion === undefined ? '' : ` (${issue.suggestion})`;
  return `${where}: ${issue.message}${hint}`;
}
