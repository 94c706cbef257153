import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { computeAudit, listedRespondents } from "./compute";
import { auditReport } from "./report";

/** How good the answers are: odd cells, missing answers, careless respondents, and what changes without them. */
export const audit = defineAnalysis({
  id: "audit",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "identity", kind: "column", optional: true },
    { id: "duration", kind: "column", optional: true },
    { id: "list", kind: "choice", choices: listedRespondents, default: "flagged" },
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ audit: words }) => words.title,
  summary: ({ audit: words }) => words.summary,
  compute: computeAudit,
  report: auditReport,
});
