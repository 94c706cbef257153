import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeFavourable } from "./compute";
import { favourableReport } from "./report";

/** The share of favourable answers by question, theme and group, and what people wrote. */
export const favourable = defineAnalysis({
  id: "favourable",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "groups", kind: "columns", optional: true },
    { id: "wave", kind: "column", optional: true },
    { id: "open", kind: "columns", optional: true },
    { id: "weight", kind: "column", optional: true },
    { id: "crossed", kind: "columns", optional: true },
    minimumGroupOption,
    { id: "boxes", kind: "number", optional: true },
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
    { id: "seed", kind: "number", optional: true, default: 1 },
  ],
  title: ({ favourable: words }) => words.title,
  summary: ({ favourable: words }) => words.summary,
  compute: computeFavourable,
  report: favourableReport,
});
