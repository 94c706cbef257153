import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeIndex } from "./compute";
import { indexDefinitions } from "./indexParts";
import { indexReport } from "./report";
import { indexMethods } from "./weigh";

/** A weighted index of three levels from 0 to 100, of rated and of measured indicators. */
export const weightedIndex = defineAnalysis({
  id: "index",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "hard", kind: "figures", optional: true },
    { id: "weights", kind: "numbers", optional: true },
    { id: "method", kind: "choice", choices: indexMethods, default: "equal" },
    { id: "outcome", kind: "column", optional: true },
    { id: "definition", kind: "choice", choices: indexDefinitions, default: "scale-ends" },
    { id: "groups", kind: "columns", optional: true },
    { id: "wave", kind: "column", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "missingRule", kind: "choice", choices: missingRules, default: "complete" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ weightedIndex: words }) => words.title,
  summary: ({ weightedIndex: words }) => words.summary,
  compute: computeIndex,
  report: indexReport,
});
