import { coMomentsOf } from "../../stats/coMoments";
import { pearson } from "../../stats/correlation/pearson";
import { spearman } from "../../stats/correlation/spearman";

/** How far two ways of measuring importance agree over the attributes. */
export interface Agreement {
  /** Attributes with both. */
  readonly n: number;
  readonly pearson?: number;
  readonly spearman?: number;
}

/**
 * Pearson's and Spearman's correlation of stated and derived importance over the attributes; undefined for fewer than three of them.
 *
 * @example agreementOf([1, 2, 3], [2, 4, 9])?.spearman // 1
 */
export function agreementOf(stated: readonly number[], derived: readonly (number | undefined)[]): Agreement | undefined {
  const both = derived.flatMap((level, index) => (level === undefined ? [] : [[stated[index] ?? NaN, level] as const]));
  if (both.length < 3) return undefined;
  const [first, second] = [Float64Array.from(both, ([own]) => own), Float64Array.from(both, ([, own]) => own)];
  const { r } = pearson(coMomentsOf(first, second));
  const { rho } = spearman(first, second);
  return { n: both.length, ...(r !== undefined && { pearson: r }), ...(rho !== undefined && { spearman: rho }) };
}
