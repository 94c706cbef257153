import { defineAnalysis } from "../analysis";
import { computeChecklist } from "./compute";
import { checklistReport } from "./report";

/** Candidates side by side on a list of signs, and how far their interviewers agree. */
export const checklist = defineAnalysis({
  id: "checklist",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "reversed", kind: "columns", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "groups", kind: "columns", optional: true },
  ],
  constantRule: "one-number",
  title: ({ checklist: words }) => words.title,
  summary: ({ checklist: words }) => words.summary,
  compute: computeChecklist,
  report: checklistReport,
});
