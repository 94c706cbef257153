import { defineAnalysis } from "../analysis";
import { computeRanking, unrankedRules } from "./compute";
import { rankingReport } from "./report";

/** Which option a group puts first, and how far its members agree. */
export const ranking = defineAnalysis({
  id: "ranking",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "weights", kind: "numbers", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "identity", kind: "column", optional: true },
    { id: "unranked", kind: "choice", choices: unrankedRules, default: "leave-out" },
  ],
  constantRule: "one-number",
  title: ({ ranking: words }) => words.title,
  summary: ({ ranking: words }) => words.summary,
  compute: computeRanking,
  report: rankingReport,
});
