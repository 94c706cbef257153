import type { CoMoments } from "../coMoments";
import type { PairwiseProducts } from "./pairwiseProducts";

/**
 * The co-moments of columns j and k out of pairwise products: what a correlation with its test needs.
 *
 * @example coMomentsOfPair({ size: 1, n: Float64Array.of(2), means: Float64Array.of(3), squares: Float64Array.of(8), products: Float64Array.of(8) }, 0, 0).products // 8
 */
export function coMomentsOfPair({ size, n, means, squares, products }: PairwiseProducts, j: number, k: number): CoMoments {
  const there = j * size + k;
  const back = k * size + j;
  return {
    n: n[there] as number,
    meanX: means[there] as number,
    meanY: means[back] as number,
    squaresX: squares[there] as number,
    squaresY: squares[back] as number,
    products: products[there] as number,
  };
}
