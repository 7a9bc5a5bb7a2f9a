/** What every page, print and file says of itself: that it is no statutory plan, how old its data are, and the mark of map review. */

export interface Standing {
  /** "示意图 · 内部使用", or the approval number. */
  readonly notice: string;
  /** "据公开资料整理，非法定规划，以主管部门批准的规划为准" */
  readonly statement: string;
  /** "数据截至 2026-11-23" */
  readonly dataTo: string;
}
