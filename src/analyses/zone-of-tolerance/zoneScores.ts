import { meanScore } from "../../survey/meanScore";
import type { MissingRule } from "../../survey/missingRule";
import type { ToleranceAnswers } from "../../survey/toleranceMoments";

/**
 * The three levels of an item, with a respondent's answers kept only where all three are given, and, where contradictions are left out,
 * do not contradict each other.
 *
 * @example completeTriples({ minimum: Float64Array.of(4, 6), desired: Float64Array.of(8, 5), perceived: Float64Array.of(6, 6) }, true).minimum // [4, NaN]
 */
export function completeTriples({ minimum, desired, perceived }: ToleranceAnswers, leaveOutInconsistent: boolean): ToleranceAnswers {
  const counts = (row: number): boolean => {
    const [least, wished, felt] = [minimum[row] as number, desired[row] as number, perceived[row] as number];
    return !Number.isNaN(least + wished + felt) && !(leaveOutInconsistent && least > wished);
  };
  const kept = (column: Float64Array): Float64Array => column.map((answer, row) => (counts(row) ? answer : NaN));
  return { minimum: kept(minimum), desired: kept(desired), perceived: kept(perceived) };
}

/**
 * One score a respondent for each level: the mean over the items with all three answers, where the missing rule finds enough of them. The
 * three scores of a respondent rest on the same items.
 */
export function zoneScores(items: readonly ToleranceAnswers[], rule: MissingRule): ToleranceAnswers {
  const score = (level: keyof ToleranceAnswers): Float64Array =>
    meanScore(
      items.map((item) => item[level]),
      rule,
    );
  return { minimum: score("minimum"), desired: score("desired"), perceived: score("perceived") };
}
