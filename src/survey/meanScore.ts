import { exactQuotient } from "../stats/exactMean";
import type { ScoreRule } from "./missingRule";
import { answersNeeded } from "./missingRule";

/**
 * One score a respondent: the mean of the columns answered, NaN where fewer are answered than the rule asks for.
 *
 * Rounded once, so that respondents with the same answers in another order have the same score, and rank tests see the tie.
 *
 * @param columns one an item, all of the same length; NaN is missing
 * @example meanScore([Float64Array.of(1, NaN), Float64Array.of(3, NaN)], "half") // [2, NaN]
 */
export function meanScore(columns: readonly Float64Array[], rule: ScoreRule): Float64Array {
  const respondents = columns[0]?.length ?? 0;
  const sums = new Float64Array(respondents);
  const lost = new Float64Array(respondents);
  const counts = new Uint32Array(respondents);
  for (const column of columns) {
    for (let i = 0; i < respondents; i++) {
      const answer = column[i] as number;
      if (answer !== answer) continue;
      const sum = sums[i] as number;
      const next = sum + answer;
      lost[i] = (lost[i] as number) + (Math.abs(sum) >= Math.abs(answer) ? sum - next + answer : answer - next + sum);
      sums[i] = next;
      counts[i] = (counts[i] as number) + 1;
    }
  }
  const needed = answersNeeded(rule, columns.length);
  return sums.map((sum, i) => ((counts[i] as number) >= needed ? exactQuotient(sum, lost[i] as number, counts[i] as number) : NaN));
}
