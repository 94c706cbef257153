import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeValueMap } from "./compute";
import { valueMapReport } from "./report";

/** What customers get from each supplier and what it costs them, relative to the others. */
export const valueMap = defineAnalysis({
  id: "value-map",
  options: [
    { id: "groups", kind: "columns", optional: true },
    { id: "benefits", kind: "columns", optional: true },
    { id: "costs", kind: "columns", optional: true },
    { id: "weights", kind: "numbers", optional: true },
    { id: "scale", kind: "scale", optional: true },
    minimumGroupOption,
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
    { id: "seed", kind: "number", optional: true },
  ],
  title: ({ valueMap: words }) => words.title,
  summary: ({ valueMap: words }) => words.summary,
  compute: computeValueMap,
  report: valueMapReport,
});
