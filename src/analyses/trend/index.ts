import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeTrend } from "./compute";
import { trendReport } from "./report";

/** A score followed over the waves of a survey. */
export const trend = defineAnalysis({
  id: "trend",
  options: [
    { id: "wave", kind: "column", optional: true },
    { id: "outcome", kind: "column", optional: true },
    { id: "items", kind: "columns", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ trend: words }) => words.title,
  summary: ({ trend: words }) => words.summary,
  compute: computeTrend,
  report: trendReport,
});
