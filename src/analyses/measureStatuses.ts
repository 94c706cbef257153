import { answeredStatuses } from "../survey/privacy/protection";
import type { ProtectedCut } from "../survey/privacy/protection";
import type { GroupStatus } from "../survey/privacy/status";

/** What may be shown of each group's figure on a measure: the group's own protection, and on top of it that of the scores behind it. */
export function measureStatuses(cut: ProtectedCut, { scores }: { readonly scores: Float64Array }, minimum: number): readonly GroupStatus[] {
  return answeredStatuses(cut, (respondent) => !Number.isNaN(scores[respondent]), minimum);
}

/**
 * How many of the respondents have a score.
 *
 * @example scored(Float64Array.of(1, NaN, 3), [0, 1]) // 1
 */
export function scored(scores: Float64Array, respondents: readonly number[]): number {
  return respondents.reduce((count, respondent) => count + (Number.isNaN(scores[respondent]) ? 0 : 1), 0);
}
