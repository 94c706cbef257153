import { missingRules } from "../../survey/missingRule";
import { minimumGroupOption } from "../protectedGroups";
import { defineAnalysis } from "../analysis";
import { computeServqual } from "./compute";
import { servqualReport } from "./report";

/** SERVQUAL gaps by item, dimension, group and wave. */
export const servqual = defineAnalysis({
  id: "servqual",
  options: [
    { id: "groups", kind: "columns", optional: true },
    { id: "wave", kind: "column", optional: true },
    { id: "weights", kind: "columns", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ servqual: words }) => words.title,
  summary: ({ servqual: words }) => words.summary,
  compute: computeServqual,
  report: servqualReport,
});
