import type { ListedReport } from "../listReports";

/** Analyses whose sheets point at single respondents: they stay with whoever looks after the answers. */
const neverHandedOut: ReadonlySet<string> = new Set(["audit"]);

/**
 * The names of the sheets that may be handed out.
 *
 * @example handOutSheets([]) // []
 */
export function handOutSheets(reports: readonly Pick<ListedReport, "analysis" | "sheetName">[]): readonly string[] {
  return reports.filter(({ analysis }) => !neverHandedOut.has(analysis)).map(({ sheetName }) => sheetName);
}
