import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeServiceGaps } from "./compute";
import { ratings } from "./readRatings";
import { serviceGapsReport } from "./report";

/** The five gaps between what customers expect and what they perceive, and where inside the company they arise. */
export const serviceGaps = defineAnalysis({
  id: "service-gaps",
  options: [
    ...ratings.map((id) => ({ id, kind: "columns", optional: true }) as const),
    { id: "items", kind: "columns", optional: true },
    { id: "rating", kind: "column", optional: true },
    { id: "scale", kind: "scale", optional: true },
    minimumGroupOption,
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ serviceGaps: words }) => words.title,
  summary: ({ serviceGaps: words }) => words.summary,
  compute: computeServiceGaps,
  report: serviceGapsReport,
});
