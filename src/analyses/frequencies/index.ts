import { defineAnalysis } from "../analysis";
import { minimumGroupOption } from "../protectedGroups";
import { computeFrequencies } from "./compute";
import { questionKinds } from "./questionKind";
import { frequenciesReport } from "./report";

/** Every question counted by its kind; the kinds are guessed, or given by the option `kinds`. */
export const frequencies = defineAnalysis({
  id: "frequencies",
  options: [
    { id: "items", kind: "columns", optional: true },
    { id: "kinds", kind: "choices", choices: questionKinds, optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "open", kind: "columns", optional: true },
    { id: "weight", kind: "column", optional: true },
    minimumGroupOption,
    { id: "boxes", kind: "number", optional: true },
    { id: "confidence", kind: "number", optional: true, default: 0.95 },
    { id: "seed", kind: "number", optional: true, default: 1 },
  ],
  title: ({ frequencies: words }) => words.title,
  summary: ({ frequencies: words }) => words.summary,
  compute: computeFrequencies,
  report: frequenciesReport,
});
