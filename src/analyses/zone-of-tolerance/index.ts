import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { computeZone, inconsistentRules } from "./compute";
import { zoneReport } from "./report";

/** Where the service lies between the least that customers accept and what they wish for. */
export const zoneOfTolerance = defineAnalysis({
  id: "zone-of-tolerance",
  options: [
    { id: "minimum", kind: "columns", optional: true },
    { id: "desired", kind: "columns", optional: true },
    { id: "perceived", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "weight", kind: "column", optional: true },
    { id: "inconsistent", kind: "choice", choices: inconsistentRules, default: "keep" },
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ zoneOfTolerance: words }) => words.title,
  summary: ({ zoneOfTolerance: words }) => words.summary,
  compute: computeZone,
  report: zoneReport,
});
