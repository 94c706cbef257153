import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { computeDrivers } from "./compute";
import { driverLevels } from "./readModel";
import { driversReport } from "./report";
import { importanceMethods } from "./resampledShares";

/** What matters most for overall satisfaction, how sure that is, and what to fix first. */
export const drivers = defineAnalysis({
  id: "drivers",
  weights: "regression",
  options: [
    { id: "outcome", kind: "column", optional: true },
    { id: "outcomeScale", kind: "scale", optional: true },
    { id: "drivers", kind: "columns", optional: true },
    { id: "level", kind: "choice", choices: driverLevels, default: "items" },
    { id: "scale", kind: "scale", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "method", kind: "choice", choices: importanceMethods, default: "shapley" },
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "weight", kind: "column", optional: true },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
    { id: "seed", kind: "number", optional: true },
  ],
  title: ({ drivers: words }) => words.title,
  summary: ({ drivers: words }) => words.summary,
  compute: computeDrivers,
  report: driversReport,
});
