import type { MissingRule } from "./missingRule";
import { answersNeeded } from "./missingRule";

/**
 * One score a respondent: the mean of the columns answered, NaN where fewer are answered than the rule asks for.
 *
 * @param columns one an item, all of the same length; NaN is missing
 * @example meanScore([Float64Array.of(1, NaN), Float64Array.of(3, NaN)], "half") // [2, NaN]
 */
export function meanScore(columns: readonly Float64Array[], rule: MissingRule): Float64Array {
  const respondents = columns[0]?.length ?? 0;
  const sums = new Float64Array(respondents);
  const counts = new Uint32Array(respondents);
  for (const column of columns) {
    for (let i = 0; i < respondents; i++) {
      const answer = column[i] as number;
      if (answer !== answer) continue;
      sums[i] = (sums[i] as number) + answer;
      counts[i] = (counts[i] as number) + 1;
    }
  }
  const needed = answersNeeded(rule, columns.length);
  return sums.map((sum, i) => ((counts[i] as number) >= needed ? sum / (counts[i] as number) : NaN));
}
