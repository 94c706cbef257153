import { defineAnalysis } from "../analysis";
import { computeReliability } from "./compute";
import { reliabilityReport } from "./report";

/** Whether questions can be added up to one score, how sure that is, and which question to look at first. */
export const reliability = defineAnalysis({
  id: "reliability",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ reliability: words }) => words.title,
  summary: ({ reliability: words }) => words.summary,
  compute: computeReliability,
  report: reliabilityReport,
});
