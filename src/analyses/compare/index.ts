import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { adjustments } from "./adjusted";
import { computeCompare } from "./compute";
import { compareMethods } from "./methods";
import { compareReport } from "./report";

/** Groups, sites or competitors compared with each other and with the rest. */
export const compare = defineAnalysis({
  id: "compare",
  options: [
    { id: "outcome", kind: "column", optional: true },
    { id: "items", kind: "columns", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "groups", kind: "columns", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "method", kind: "choice", choices: compareMethods, default: "welch" },
    { id: "adjustment", kind: "choice", choices: adjustments, default: "holm" },
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ compare: words }) => words.title,
  summary: ({ compare: words }) => words.summary,
  compute: computeCompare,
  report: compareReport,
});
