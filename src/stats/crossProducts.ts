import { addProducts, paddedSize } from "./blocks/addProducts";
import { answerRanges } from "./blocks/answerRanges";
import type { PackedBlock } from "./blocks/packBlock";
import { emptyBlock, packBlock, packWeights } from "./blocks/packBlock";
import { blockRows, keepComplete, rowsOfBlock } from "./blocks/rowsOfBlock";
import type { WholeProducts } from "./blocks/wholeProducts";
import { wholeProducts } from "./blocks/wholeProducts";

/**
 * Joint moments of several columns over the rows where all of them are answered: what covariances, reliability, regression and
 * shares of R2 need. Parts merge into the whole, so blocks, workers and machines add up.
 */
export interface CrossProducts {
  /** How many columns; `means` has as many entries, `products` their square. */
  readonly size: number;
  /** Complete rows. */
  readonly n: number;
  /** Sum of the case weights; n without weights. */
  readonly weight: number;
  readonly means: Float64Array;
  /** (Weighted) sums of products of deviations from the means, row by row, both halves filled. */
  readonly products: Float64Array;
}

export interface CrossProductOptions {
  /** Case weights, one a row; a row without a positive weight is left out. */
  readonly weights?: Float64Array;
  /** Only these rows, as often as they are named. */
  readonly rows?: ArrayLike<number>;
}

/**
 * The cross products of columns of equal length, listwise: a row with NaN in any column is left out.
 *
 * Works on a block of rows at a time: deviations from the block's own means are multiplied, and blocks are merged. So the digits
 * survive where the means are large beside the spread, the time is linear in rows, and the extra memory is one block. Whole numbers
 * no more than 15 apart, as answers on a scale are, are summed exactly and faster.
 *
 * R: `crossprod(scale(x, scale = FALSE))` on `na.omit(x)`. Source: Chan, Golub and LeVeque (1983), algorithms for the sample variance.
 *
 * @throws RangeError when the columns differ in length
 * @example crossProductsOf([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)]).products // [2, 4, 4, 8]
 */
export function crossProductsOf(columns: readonly Float64Array[], options: CrossProductOptions = {}): CrossProducts {
  const length = columns[0]?.length ?? 0;
  const { weights, rows: chosen } = options;
  if (columns.some((column) => column.length !== length)) throw new RangeError("All columns need the same number of rows.");
  if (weights && weights.length !== length) throw new RangeError("Every row needs a weight.");
  const ranges = weights ? undefined : answerRanges(columns);
  return ranges ? fromWhole(wholeProducts(columns, ranges, chosen), ranges.lows) : inBlocks(columns, options);
}

/** From sums of whole numbers, which are exact; so is the numerator below, for any number of respondents there is. */
function fromWhole({ n, sums, products: raw }: WholeProducts, lows: Float64Array): CrossProducts {
  const size = lows.length;
  const products = new Float64Array(size * size);
  for (let j = 0; n > 0 && j < size; j++) {
    for (let k = j; k < size; k++) {
      const product = (n * (raw[j * size + k] as number) - (sums[j] as number) * (sums[k] as number)) / n;
      products[j * size + k] = products[k * size + j] = product;
    }
  }
  return { size, n, weight: n, means: lows.map((low, j) => (n === 0 ? 0 : low + (sums[j] as number) / n)), products };
}

function inBlocks(columns: readonly Float64Array[], { weights, rows: chosen }: CrossProductOptions): CrossProducts {
  const size = columns.length;
  const count = chosen ? chosen.length : (columns[0]?.length ?? 0);
  const step = Math.min(count, blockRows);
  const width = paddedSize(size);
  const block = emptyBlock(size, step, weights !== undefined);
  const totals = new Float64Array(width * width);
  const centre = { means: new Float64Array(size), tails: new Float64Array(size) };
  let n = 0;
  let weight = 0;
  for (let from = 0; from < count; from += step) {
    const to = Math.min(from + step, count);
    let kept = rowsOfBlock(block.rows, from, to, chosen, weights);
    if (kept === 0) continue;
    let added = weights ? packWeights(weights, kept, block) : kept;
    if (!packBlock(columns, kept, added, block, !chosen && !weights)) {
      kept = keepComplete(columns, block.rows, kept);
      if (kept === 0) continue;
      added = weights ? packWeights(weights, kept, block) : kept;
      packBlock(columns, kept, added, block, false);
    }
    addProducts(block.packed, block.packed, block.stride, kept, width, totals);
    mergeMeans(totals, width, centre, weight, block, added);
    n += kept;
    weight += added;
  }
  return { size, n, weight, means: centre.means, products: bothHalves(totals, width, size) };
}

/**
 * Moves the means on by a block of weight `added`, and adds to the products what the distance between the two sets of means brings.
 *
 * @param centre means, and what they have beyond their last digit: the distance of two means far from 0 would lose it
 */
function mergeMeans(
  totals: Float64Array,
  width: number,
  centre: { readonly means: Float64Array; readonly tails: Float64Array },
  weight: number,
  block: PackedBlock,
  added: number,
): void {
  const { means, tails } = centre;
  const { means: steps, rests } = block;
  const part = added / (weight + added);
  for (let j = 0; j < means.length; j++) {
    const isFirst = weight === 0;
    const mean = isFirst ? (steps[j] as number) : (means[j] as number);
    const step = (steps[j] as number) - mean + ((rests[j] as number) / added - (tails[j] as number));
    const tail = (tails[j] as number) + step * part;
    means[j] = mean + tail;
    tails[j] = tail - ((means[j] as number) - mean);
    steps[j] = step;
  }
  const share = weight * part;
  for (let j = 0; j < means.length; j++) {
    const step = (steps[j] as number) * share;
    const rest = (rests[j] as number) / added;
    for (let k = j; k < means.length; k++) {
      const at = j * width + k;
      totals[at] = (totals[at] as number) + (step * (steps[k] as number) - rest * (rests[k] as number));
    }
  }
}

function bothHalves(totals: Float64Array, width: number, size: number): Float64Array {
  const products = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    for (let k = j; k < size; k++) {
      const product = totals[j * width + k] as number;
      products[j * size + k] = product;
      products[k * size + j] = product;
    }
  }
  return products;
}

/**
 * The cross products of two parts taken together.
 *
 * Source: Chan, Golub and LeVeque (1979).
 *
 * @example mergeCrossProducts(crossProductsOf([Float64Array.of(1)]), crossProductsOf([Float64Array.of(3)])).products // [2]
 */
export function mergeCrossProducts(first: CrossProducts, second: CrossProducts): CrossProducts {
  if (first.size !== second.size) throw new RangeError("Both parts need the same columns.");
  if (first.n === 0) return second;
  if (second.n === 0) return first;
  const { size } = first;
  const weight = first.weight + second.weight;
  const share = (first.weight * second.weight) / weight;
  const steps = second.means.map((mean, j) => mean - (first.means[j] as number));
  const means = first.means.map((mean, j) => mean + ((steps[j] as number) * second.weight) / weight);
  const products = new Float64Array(size * size);
  for (let j = 0, at = 0; j < size; j++) {
    const step = (steps[j] as number) * share;
    for (let k = 0; k < size; k++, at++) {
      products[at] = (first.products[at] as number) + (second.products[at] as number) + step * (steps[k] as number);
    }
  }
  return { size, n: first.n + second.n, weight, means, products };
}

/**
 * The covariance matrix, row by row, with n - 1 in the denominator (with weights: their sum less 1); undefined for fewer than two rows.
 *
 * @example covariances(crossProductsOf([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)])) // [1, 2, 2, 4]
 */
export function covariances({ n, weight, products }: CrossProducts): Float64Array | undefined {
  return n < 2 || weight <= 1 ? undefined : products.map((sum) => sum / (weight - 1));
}
