import { addProducts } from "../blocks/addProducts";
import { answerRanges } from "../blocks/answerRanges";
import { blockRows, rowsOfBlock } from "../blocks/rowsOfBlock";
import type { PairTotals } from "./pairBlock";
import { emptyPairBlock, fillPairBlock, sumsOverPairs } from "./pairBlock";
import { wholePairs } from "./wholePairs";
import { addPair } from "./addPair";

/**
 * Joint moments of several columns, each pair over the rows where both of its columns are answered. All matrices lie row by row;
 * parts merge into the whole.
 *
 * A matrix of covariances made of pairs uses every answer there is, but need not be the covariance matrix of any one set of
 * respondents: it can have negative eigenvalues.
 */
export interface PairwiseProducts {
  readonly size: number;
  /** n[j, k]: rows where columns j and k are both answered; on the diagonal, where j is. */
  readonly n: Float64Array;
  /** means[j, k]: the mean of column j over the rows it shares with column k. */
  readonly means: Float64Array;
  /** squares[j, k]: the sum of squared deviations of column j over the rows it shares with column k. */
  readonly squares: Float64Array;
  /** products[j, k]: the sum of products of the deviations of columns j and k over their rows. */
  readonly products: Float64Array;
}

/**
 * The pairwise products of columns of equal length; NaN marks a missing answer. With `rows`, only these rows count, as often as they
 * are named.
 *
 * R: what `cov(x, use = "pairwise.complete.obs")` and `cor()` with the same rule use. Blocks of rows are multiplied as deviations
 * with a zero where an answer is missing; sums over a pair's rows are had from the rows that are missing, which are few.
 *
 * @throws RangeError when the columns differ in length
 * @example pairwiseProductsOf([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, NaN)]).products // [2, 1, 1, 2]
 */
export function pairwiseProductsOf(columns: readonly Float64Array[], chosen?: ArrayLike<number>): PairwiseProducts {
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) throw new RangeError("All columns need the same number of rows.");
  const ranges = answerRanges(columns);
  return ranges ? wholePairs(columns, ranges, chosen) : inBlocks(columns, chosen);
}

function inBlocks(columns: readonly Float64Array[], chosen: ArrayLike<number> | undefined): PairwiseProducts {
  const size = columns.length;
  const count = chosen ? chosen.length : (columns[0]?.length ?? 0);
  const step = Math.min(count, blockRows);
  const block = emptyPairBlock(size, step);
  const totals: PairTotals = {
    size,
    n: new Float64Array(size * size),
    means: new Float64Array(size * size),
    tails: new Float64Array(size * size),
    squares: new Float64Array(size * size),
    products: new Float64Array(size * size),
  };
  for (let from = 0; from < count; from += step) {
    const rows = rowsOfBlock(block.rows, from, Math.min(from + step, count), chosen, undefined);
    fillPairBlock(columns, rows, block);
    block.products.fill(0);
    addProducts(block.packed, block.packed, block.stride, rows, block.width, block.products);
    sumsOverPairs(block, rows);
    for (let j = 0; j < size; j++) for (let k = j; k < size; k++) addPair(totals, columns, block, rows, j, k);
  }
  const { n, means, squares, products } = totals;
  return { size, n, means, squares, products };
}
