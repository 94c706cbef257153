import type { Report, ReportBlock } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { liveSource } from "./liveSource";

/** A sheet of more answers than this would take seconds for every change. */
const mostAnswers = 200_000;

/**
 * A report with the answers that its formulas look at.
 *
 * @param given the survey with all its respondents
 * @param isWeighted with case weights no formula of a row gives what stands there: the report keeps its numbers
 */
export function withLive(report: Report, given: Survey, isWeighted: boolean): Report {
  const source = given.readings.length * given.respondents <= mostAnswers ? liveSource(given) : undefined;
  if (source !== undefined && !isWeighted) return { ...report, live: source };
  const blocks = report.blocks.map(withoutFormulas);
  return { ...report, blocks, ...(source && { live: source }) };
}

function withoutFormulas(block: ReportBlock): ReportBlock {
  if (block.kind !== "table" || !block.rows.some(({ live }) => live)) return block;
  return { ...block, rows: block.rows.map(({ live: _, ...row }) => row) };
}
