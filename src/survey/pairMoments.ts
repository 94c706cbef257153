import type { CoMoments } from "../stats/coMoments";
import { mergeCoMoments } from "../stats/coMoments";
import { crossProductsOf } from "../stats/crossProducts";
import type { Moments } from "../stats/moments";
import { mergeMoments, momentsOf } from "../stats/moments";
import type { Frequencies } from "../stats/descriptive/frequencies";
import { frequenciesOf, mergeFrequencies } from "../stats/descriptive/frequencies";

/** All that the gap of two columns is computed from; parts merge into the whole. */
export interface PairMoments {
  /** Over each column's own answers. */
  readonly expectation: Moments;
  readonly perception: Moments;
  /** Over respondents who answered both: x is the expectation, y the perception. */
  readonly pairs: CoMoments;
  /** perception - expectation, over the same respondents. */
  readonly gap: Moments;
  /** The same differences counted, for tests by rank. */
  readonly gapFrequencies: Frequencies;
}

/**
 * The moments of expectation and perception, each alone and paired by respondent.
 *
 * @param rows only these rows, as often as they are named
 * @throws RangeError when the columns differ in length
 * @example pairMomentsOf(Float64Array.of(6, 7, NaN), Float64Array.of(5, 5, 3)).gap // { n: 2, mean: -1.5, squares: 0.5 }
 */
export function pairMomentsOf(expectation: Float64Array, perception: Float64Array, rows?: ArrayLike<number>): PairMoments {
  const { n, means, products } = crossProductsOf([expectation, perception], rows ? { rows } : {});
  const [meanX = 0, meanY = 0] = means;
  const [squaresX = 0, crossed = 0, , squaresY = 0] = products;
  const gaps = perception.map((answer, row) => answer - (expectation[row] as number));
  return {
    expectation: momentsOf(expectation, rows),
    perception: momentsOf(perception, rows),
    pairs: { n, meanX, meanY, squaresX, squaresY, products: crossed },
    gap: momentsOf(gaps, rows),
    gapFrequencies: frequenciesOf(gaps, rows),
  };
}

/**
 * The moments of two parts taken together.
 *
 * @example mergePairMoments(pairMomentsOf(Float64Array.of(6), Float64Array.of(5)), pairMomentsOf(Float64Array.of(4), Float64Array.of(5))).pairs.products // 0
 */
export function mergePairMoments(first: PairMoments, second: PairMoments): PairMoments {
  return {
    expectation: mergeMoments(first.expectation, second.expectation),
    perception: mergeMoments(first.perception, second.perception),
    pairs: mergeCoMoments(first.pairs, second.pairs),
    gap: mergeMoments(first.gap, second.gap),
    gapFrequencies: mergeFrequencies(first.gapFrequencies, second.gapFrequencies),
  };
}
