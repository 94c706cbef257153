import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeScorecard } from "./compute";
import { scorecardReport } from "./report";

/** Totals of categories beside their maximum, averaged over raters, strongest and weakest named. */
export const scorecard = defineAnalysis({
  id: "scorecard",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "groups", kind: "columns", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  constantRule: "one-number",
  title: ({ scorecard: words }) => words.title,
  summary: ({ scorecard: words }) => words.summary,
  compute: computeScorecard,
  report: scorecardReport,
});
