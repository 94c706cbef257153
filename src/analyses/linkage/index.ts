import { missingRules } from "../../survey/missingRule";
import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeLinkage, rowLevels } from "./compute";
import { linkageReport } from "./report";

/** Whether employee and customer results go together over units: the service profit chain. */
export const linkage = defineAnalysis({
  id: "linkage",
  options: [
    { id: "groups", kind: "columns", optional: true },
    { id: "employee", kind: "columns", optional: true },
    { id: "customer", kind: "columns", optional: true },
    { id: "level", kind: "choice", choices: rowLevels, default: "respondents" },
    { id: "scale", kind: "scale", optional: true },
    { id: "outcomeScale", kind: "scale", optional: true },
    { id: "missingRule", kind: "choice", choices: missingRules, default: "half" },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
    minimumGroupOption,
  ],
  title: ({ linkage: words }) => words.title,
  summary: ({ linkage: words }) => words.summary,
  compute: computeLinkage,
  report: linkageReport,
});
