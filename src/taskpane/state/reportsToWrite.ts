/** Which of the results are still to be written. */
import type { Report } from "../../report/tree";
import type { RunResults } from "./paneState";
import type { ComputedBatch } from "./runAnalyses";
import { isComplete } from "./runAnalyses";

/** The complete reports that stand on no sheet yet, whether left out or not. */
export function unwrittenReports({ reports, written }: RunResults): readonly Report[] {
  return reports.filter(isComplete).filter(({ analysis }) => !written.some((sheet) => sheet.analysis === analysis));
}

/** The complete reports that "Write to the workbook" would write. */
export function reportsToWrite(results: RunResults): readonly Report[] {
  return unwrittenReports(results).filter(({ analysis }) => !results.leftOut.includes(analysis));
}

/** What to hand to the writer: the batches with nothing but the reports to write; none without any. */
export function batchesToWrite(results: RunResults): readonly ComputedBatch[] {
  const wanted: readonly unknown[] = reportsToWrite(results);
  return results.batches
    .map(({ request, ...batch }) => ({
      ...batch,
      request: { ...request, ...(results.live !== undefined && { live: results.live }) },
      reports: batch.reports.filter((report) => wanted.includes(report)),
    }))
    .filter(({ reports }) => reports.length > 0);
}
