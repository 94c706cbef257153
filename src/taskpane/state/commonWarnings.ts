import type { AnyReport, ReportNote } from "../../report/tree";

/** The warnings of a report, in its order; none for one that is not complete. */
export function warningsOf(report: AnyReport): readonly ReportNote[] {
  if (report.status !== "complete") return [];
  return report.blocks.filter((block): block is ReportNote => block.kind === "note" && block.tone === "warning");
}

/**
 * What reading the answers found, where several reports warn of it in the same words: told once, after all of them.
 *
 * A doubt about the keys is not among them: it questions every figure and stays above the figures.
 */
export function commonWarnings(reports: readonly AnyReport[]): readonly ReportNote[] {
  const found = reports.flatMap((report) => warningsOf(report).filter(({ id }) => id.startsWith("finding-")));
  const first = (note: ReportNote): boolean => found.find(({ text }) => text === note.text) === note;
  return found.filter((note) => first(note) && found.some((other) => other !== note && other.text === note.text));
}
