import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeLoyalty } from "./compute";
import { loyaltyReport } from "./report";

/** The five loyalty measures, the net promoter score, and satisfaction against loyalty. */
export const loyalty = defineAnalysis({
  id: "loyalty",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "recommend", kind: "column", optional: true },
    { id: "outcome", kind: "column", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "recommendScale", kind: "scale", optional: true },
    { id: "outcomeScale", kind: "scale", optional: true },
    { id: "map", kind: "numbers", optional: true, names: ["promoters", "detractors"] },
    { id: "cut", kind: "number", optional: true },
    { id: "satisfactionCut", kind: "number", optional: true },
    { id: "loyaltyCut", kind: "number", optional: true },
    { id: "groups", kind: "columns", optional: true },
    { id: "wave", kind: "column", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
  ],
  title: ({ loyalty: words }) => words.title,
  summary: ({ loyalty: words }) => words.summary,
  compute: computeLoyalty,
  report: loyaltyReport,
});
