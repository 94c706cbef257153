import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeTargets } from "./compute";
import { targetsReport } from "./report";
import { targetDirections } from "./verdict";

/** Scores and units beside their targets and their peers. */
export const targets = defineAnalysis({
  id: "targets",
  options: [
    { id: "target", kind: "numbers", optional: true, alone: true },
    { id: "direction", kind: "choice", choices: targetDirections, default: "more-is-better" },
    { id: "outcome", kind: "column", optional: true },
    { id: "items", kind: "columns", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "groups", kind: "columns", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ targets: words }) => words.title,
  summary: ({ targets: words }) => words.summary,
  compute: computeTargets,
  report: targetsReport,
});
