/** Whether analyses can be run with these answers and choices, and what is missing for those that cannot. */
import type { AnyReport } from "../../report/tree";
import type { Survey } from "../../survey/survey";

/** How one analysis would end. */
export type Readiness =
  | { readonly status: "complete" }
  /** @param code of the refusal or of what is to be chosen; the sentence is the analysis' own */
  | { readonly status: "incomplete" | "refused"; readonly code: string; readonly sentence: string };

/** By analysis id; absent while nobody knows yet. */
export type ReadinessByAnalysis = Readonly<Record<string, Readiness>>;

/** What a report tells of it. */
export function readinessOf(report: AnyReport): Readiness {
  if (report.status === "complete") return { status: "complete" };
  const { status, code, sentence } = report;
  return { status, code, sentence };
}

/**
 * The analyses that the questionnaire is for, without those of which it is known that they cannot be run; undefined for cells that are no
 * questionnaire.
 */
export function preselectedAnalyses({ questionnaire }: Survey, readiness: ReadinessByAnalysis): readonly string[] | undefined {
  return questionnaire?.analyses.filter((id) => (readiness[id]?.status ?? "complete") === "complete");
}
