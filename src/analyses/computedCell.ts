import type { NotComputable, ReportCell } from "../report/tree";

/**
 * A number as a cell; one that could not be computed says why.
 *
 * @example computedCell(undefined, "a single answer has no spread") // { notComputable: "a single answer has no spread" }
 */
export function computedCell(number: number | undefined, why: string): ReportCell {
  return number ?? absentCell(why);
}

/** A cell without a number, with the reason. */
export function absentCell(why: string): NotComputable {
  return { notComputable: why };
}
