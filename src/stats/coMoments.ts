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
 * @throws RangeError when the columns differ in length
 * @example coMomentsOf(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)).products // 4
 */
export function coMomentsOf(x: Float64Array, y: Float64Array): CoMoments {
  if (x.length !== y.length) throw new RangeError("Both columns need the same number of rows.");
  let n = 0;
  let meanX = 0;
  let meanY = 0;
  let squaresX = 0;
  let squaresY = 0;
  let products = 0;
  for (let i = 0; i < x.length; i++) {
    const first = x[i] as number;
    const second = y[i] as number;
    if (first !== first || second !== second) continue;
    n++;
    const stepX = first - meanX;
    const stepY = second - meanY;
    meanX += stepX / n;
    meanY += stepY / n;
    squaresX += stepX * (first - meanX);
    squaresY += stepY * (second - meanY);
    products += stepX * (second - meanY);
  }
  return { n, meanX, meanY, squaresX, squaresY, products };
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
