import type { Frequencies } from "../../../src/stats/descriptive/frequencies";
import { frequenciesOf } from "../../../src/stats/descriptive/frequencies";
import type { Moments } from "../../../src/stats/moments";
import { momentsOf } from "../../../src/stats/moments";

/** Three groups of answers on a scale of 1 to 5, with ties; R's numbers in the tests are for these. */
export const threeGroups: readonly (readonly number[])[] = [
  [1, 2, 2, 3, 3, 3, 4, 5],
  [2, 3, 4, 4, 5, 5],
  [1, 1, 2, 2, 3],
];

export function momentsOfEach(groups: readonly (readonly number[])[]): Moments[] {
  return groups.map((answers) => momentsOf(Float64Array.from(answers)));
}

export function frequenciesOfEach(groups: readonly (readonly number[])[]): Frequencies[] {
  return groups.map((answers) => frequenciesOf(Float64Array.from(answers)));
}
