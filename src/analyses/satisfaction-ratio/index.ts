import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeRatios, scaleToHundred } from "./compute";
import { ratioReport } from "./report";

/** What customers got over what they expected, beside the gap. */
export const satisfactionRatio = defineAnalysis({
  id: "satisfaction-ratio",
  options: [
    { id: "expectation", kind: "columns", optional: true },
    { id: "perception", kind: "columns", optional: true },
    { id: "satisfaction", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "scaleTo100", kind: "choice", choices: scaleToHundred, default: "no" },
    { id: "groups", kind: "columns", optional: true },
    { id: "wave", kind: "column", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ satisfactionRatio: words }) => words.title,
  summary: ({ satisfactionRatio: words }) => words.summary,
  compute: computeRatios,
  report: ratioReport,
});
