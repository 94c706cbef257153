import type { CoMoments } from "../coMoments";
import { correlation } from "../coMoments";
import type { CrossProducts } from "../crossProducts";
import { coMomentsOfPair } from "../pairwise/coMomentsOfPair";
import type { PairwiseProducts } from "../pairwise/pairwiseProducts";

/**
 * Pearson's correlations of all pairs of columns, row by row, from joint moments; with case weights the weighted correlations.
 *
 * Undefined when a correlation is: fewer than two rows, or a constant column. R: `cor(x, use = "complete.obs")`, with weights
 * `cov.wt(x, wt, cor = TRUE)$cor`.
 *
 * @example correlations({ size: 2, n: 3, weight: 3, means: Float64Array.of(2, 4), products: Float64Array.of(2, 4, 4, 8) }) // [1, 1, 1, 1]
 */
export function correlations({ size, n, weight, means, products }: CrossProducts): Float64Array | undefined {
  const each = n / weight;
  return matrixOf(size, (j, k) => ({
    n,
    meanX: means[j] as number,
    meanY: means[k] as number,
    squaresX: (products[j * size + j] as number) * each,
    squaresY: (products[k * size + k] as number) * each,
    products: (products[j * size + k] as number) * each,
  }));
}

/**
 * Pearson's correlations of all pairs of columns, each pair over its own rows, row by row; undefined when one of them is.
 *
 * Both standard deviations of a pair are those of its own rows. R: `cor(x, use = "pairwise.complete.obs")`.
 *
 * @example pairwiseCorrelations({ size: 1, n: Float64Array.of(3), means: Float64Array.of(3), squares: Float64Array.of(8), products: Float64Array.of(8) }) // [1]
 */
export function pairwiseCorrelations(pairwise: PairwiseProducts): Float64Array | undefined {
  return matrixOf(pairwise.size, (j, k) => coMomentsOfPair(pairwise, j, k));
}

function matrixOf(size: number, momentsOf: (j: number, k: number) => CoMoments): Float64Array | undefined {
  const matrix = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    for (let k = j; k < size; k++) {
      const r = correlation(momentsOf(j, k));
      if (r === undefined) return undefined;
      matrix[j * size + k] = matrix[k * size + j] = j === k ? 1 : r;
    }
  }
  return matrix;
}
