import type { PlacedQuestion } from "../../analyses/questions";
import type { Survey } from "../../survey/survey";
import type { ReadinessByAnalysis } from "./readiness";

/**
 * The analyses of a question that stand first, and those behind one more click. Of a question that the questionnaire is made for its own
 * analyses and those that are ticked stand first, of any other all; those that can be run before those that cannot.
 */
export function frontAnalyses(
  { analyses, isFirst }: PlacedQuestion,
  { questionnaire }: Survey,
  chosen: readonly string[],
  readiness: ReadinessByAnalysis,
): { readonly front: readonly string[]; readonly behind: readonly string[] } {
  const isOwn = (id: string): boolean => questionnaire?.analyses.includes(id) ?? false;
  const isFront = (id: string): boolean => !isFirst || isOwn(id) || chosen.includes(id);
  const rank = (id: string): number => (isOwn(id) ? 0 : (readiness[id]?.status ?? "complete") === "complete" ? 1 : 2);
  const ordered = [...analyses].sort((one, other) => rank(one) - rank(other));
  return { front: ordered.filter(isFront), behind: ordered.filter((id) => !isFront(id)) };
}
