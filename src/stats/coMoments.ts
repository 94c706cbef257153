import { blockRows } from "./blocks/rowsOfBlock";

/** Moments of two columns together, over the rows where both are answered: what a correlation needs. They merge like `Moments`. */
export interface CoMoments {
  readonly n: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly squaresX: number;
  readonly squaresY: number;
  /** Sum of products of deviations. */
  readonly products: number;
}

/**
 * The co-moments of two columns of equal length, pairwise: rows where either is NaN are left out.
 *
 * Takes a block of rows at a time, the two means first and then the deviations from them, and merges the blocks, as `momentsOf` does.
 *
 * @throws RangeError when the columns differ in length
 * @example coMomentsOf(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)).products // 4
 */
export function coMomentsOf(x: Float64Array, y: Float64Array): CoMoments {
  if (x.length !== y.length) throw new RangeError("Both columns need the same number of rows.");
  let n = 0;
  let [meanX, meanY, tailX, tailY] = [0, 0, 0, 0];
  let [squaresX, squaresY, products] = [0, 0, 0];
  for (let from = 0; from < x.length; from += blockRows) {
    const block = blockOf(x, y, from, Math.min(from + blockRows, x.length));
    if (block.n === 0) continue;
    if (n === 0) [meanX, meanY] = [block.meanX, block.meanY];
    const part = block.n / (n + block.n);
    const share = n * part;
    const stepX = block.meanX - meanX + (block.tailX - tailX);
    const stepY = block.meanY - meanY + (block.tailY - tailY);
    squaresX += block.squaresX + stepX * stepX * share;
    squaresY += block.squaresY + stepY * stepY * share;
    products += block.products + stepX * stepY * share;
    [meanX, tailX] = movedOn(meanX, tailX + stepX * part);
    [meanY, tailY] = movedOn(meanY, tailY + stepY * part);
    n += block.n;
  }
  return { n, meanX, meanY, squaresX, squaresY, products };
}

/** A mean moved by a step, and what of the sum lies beyond its last digit: the distance of two means far from 0 would lose it. */
function movedOn(mean: number, step: number): [number, number] {
  const moved = mean + step;
  return [moved, step - (moved - mean)];
}

interface BlockMoments extends CoMoments {
  readonly tailX: number;
  readonly tailY: number;
}

function blockOf(x: Float64Array, y: Float64Array, from: number, to: number): BlockMoments {
  let n = 0;
  let originX = 0;
  let originY = 0;
  let sumX = 0;
  let sumY = 0;
  for (let i = from; i < to; i++) {
    const first = x[i] as number;
    const second = y[i] as number;
    if (first !== first || second !== second) continue;
    if (n++ === 0) {
      // Measured from numbers of the columns, so that a constant column has deviations of exactly 0.
      originX = first;
      originY = second;
    }
    sumX += first - originX;
    sumY += second - originY;
  }
  const meanX = n === 0 ? 0 : originX + sumX / n;
  const meanY = n === 0 ? 0 : originY + sumY / n;
  let restX = 0;
  let restY = 0;
  let squaresX = 0;
  let squaresY = 0;
  let products = 0;
  for (let i = from; i < to; i++) {
    const stepX = (x[i] as number) - meanX;
    const stepY = (y[i] as number) - meanY;
    if (stepX !== stepX || stepY !== stepY) continue;
    restX += stepX;
    restY += stepY;
    squaresX += stepX * stepX;
    squaresY += stepY * stepY;
    products += stepX * stepY;
  }
  const each = n === 0 ? 0 : 1 / n;
  const [tailX, tailY] = [restX * each, restY * each];
  squaresX -= restX * tailX;
  squaresY -= restY * tailY;
  products -= restX * tailY;
  return { n, meanX, meanY, tailX, tailY, squaresX, squaresY, products };
}

/**
 * The co-moments of two parts taken together.
 *
 * @example mergeCoMoments(coMomentsOf(Float64Array.of(1), Float64Array.of(2)), coMomentsOf(Float64Array.of(3), Float64Array.of(4))).products // 2
 */
export function mergeCoMoments(first: CoMoments, second: CoMoments): CoMoments {
  if (first.n === 0) return second;
  if (second.n === 0) return first;
  const n = first.n + second.n;
  const stepX = second.meanX - first.meanX;
  const stepY = second.meanY - first.meanY;
  const weight = (first.n * second.n) / n;
  return {
    n,
    meanX: first.meanX + (stepX * second.n) / n,
    meanY: first.meanY + (stepY * second.n) / n,
    squaresX: first.squaresX + second.squaresX + stepX * stepX * weight,
    squaresY: first.squaresY + second.squaresY + stepY * stepY * weight,
    products: first.products + second.products + stepX * stepY * weight,
  };
}

/**
 * Pearson's correlation; undefined when a column is constant or fewer than two rows are complete.
 *
 * R: `cor(x, y, use = "complete.obs")`.
 *
 * @example correlation(coMomentsOf(Float64Array.of(1, 2, 3), Float64Array.of(6, 4, 2))) // -1
 */
export function correlation({ n, squaresX, squaresY, products, meanX, meanY }: CoMoments): number | undefined {
  const flat = (squares: number, mean: number): boolean => squares <= n * (1e-14 * Math.abs(mean)) ** 2;
  if (n < 2 || flat(squaresX, meanX) || flat(squaresY, meanY)) return undefined;
  return Math.max(-1, Math.min(1, products / Math.sqrt(squaresX * squaresY)));
}
